namespace SecondOpinion.Bot.Dialogs.Handoff;

/// <summary>Encrypts contact details before they are stored.</summary>
public interface IContactVault
{
    /// <summary>False where nothing can be sealed: then no contact details are asked for.</summary>
    bool IsThere { get; }

    string Seal(string plain);

    /// <summary>Null when it cannot be opened: another key, or not sealed here.</summary>
    string? Open(string sealedText);
}
