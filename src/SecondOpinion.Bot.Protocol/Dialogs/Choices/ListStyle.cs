namespace SecondOpinion.Bot.Protocol.Dialogs.Choices;

/// <summary>How choices are shown.</summary>
public enum ListStyle
{
    /// <summary>Not at all: the prompt shows them itself.</summary>
    None,

    /// <summary>Buttons where the channel has them, else a numbered list.</summary>
    Auto,

    /// <summary>Buttons under the message.</summary>
    SuggestedAction,

    /// <summary>A numbered list in the text.</summary>
    List,
}
