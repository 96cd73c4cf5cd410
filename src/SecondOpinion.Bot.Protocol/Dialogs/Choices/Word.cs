namespace SecondOpinion.Bot.Protocol.Dialogs.Choices;

/// <summary>A word as it is compared: lower case, compatibility forms unified, without apostrophes.</summary>
/// <param name="Text">Letters and digits only.</param>
/// <param name="Gap">What stands between it and the word before.</param>
internal readonly record struct Word(string Text, Gap Gap);

/// <summary>What stands between two words, the strongest of what does.</summary>
internal enum Gap
{
    None,
    Space,
    Dash,

    /// <summary>A comma, a stop, a line end: what comes next is said for itself.</summary>
    Break,
}
