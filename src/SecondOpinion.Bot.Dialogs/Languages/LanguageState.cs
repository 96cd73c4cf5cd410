namespace SecondOpinion.Bot.Dialogs.Languages;

/// <summary>What is stored of a conversation about its language.</summary>
public sealed class LanguageState
{
    /// <summary>The language the person is answered in; null until known.</summary>
    public string? Language { get; set; }

    /// <summary>Whether the person asked for it by name: then nothing they write changes it.</summary>
    public bool IsChosen { get; set; }

    /// <summary>The language of the person's last longer message; null before one.</summary>
    public string? Written { get; set; }

    /// <summary>Whether the person knows that the translations are not reviewed.</summary>
    public bool ToldUnreviewed { get; set; }
}
