using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Protocol.Dialogs.Choices;

/// <summary>One of several answers: what it is called, and the words that mean it as well.</summary>
public sealed record Choice
{
    public Choice() { }

    public Choice(string value, params string[] synonyms) => (Value, Synonyms) = (value, synonyms);

    public string Value { get; init; } = "";

    /// <summary>The button, where it is not simply the value sent as typed.</summary>
    public CardAction? Action { get; init; }

    public IReadOnlyList<string> Synonyms { get; init; } = [];
}
