using SecondOpinion.Bot.Dialogs.Channels;
using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Host.Operations.Chat;

/// <summary>Shows a conversation in a terminal, in colours where it has them: an emergency in red, choices with their numbers, sources below.</summary>
internal sealed class ChatTerminal(TextWriter output, bool hasColours)
{
    private const string Red = "31;1";
    private const string Cyan = "36";
    private const string Grey = "90";

    private Choices _choices = Choices.In(new Activity());

    public void Show(Activity activity)
    {
        if (activity.Type != ActivityTypes.Message || activity.From?.Role == RoleTypes.User)
            return;
        _choices = Choices.In(activity);
        Line(activity.Importance == ActivityImportance.High ? Red : null, MarkdownLines.Plain(activity.Text ?? ""));
        foreach (var (marker, name, url) in Citations.In(activity))
            Line(Grey, $"  {marker} {name} {url}");
        foreach (var link in _choices.Links)
            Line(Red, $"  {link.Title} ({link.Url})");
        foreach (var choice in _choices.Numbered)
            Line(Cyan, $"  {choice}");
        output.WriteLine();
    }

    /// <summary>What a typed line says: a number is the choice beside it.</summary>
    public string Meant(string line) => _choices.ValueOfNumbers(line) ?? line;

    private void Line(string? colour, string text) => output.WriteLine(hasColours && colour is not null ? $"\e[{colour}m{text}\e[0m" : text);
}
