namespace SecondOpinion.Bot.Dialogs.Citing;

/// <summary>Absolute addresses of our own pages, as the person's browser reaches them (setting PublicUrl; else the address served).</summary>
public sealed class PublicAddress(Func<string> baseAddress)
{
    public string Brief(string token) => $"{Base}/brief/{token}";

    public string Passage(string id) => $"{Base}/guide/{Uri.EscapeDataString(id)}";

    private string Base => baseAddress().TrimEnd('/');
}
