using System.Buffers;

namespace SecondOpinion.Bot.Protocol.Dialogs.Choices;

/// <summary>What a person wrote, beside what could have been meant.</summary>
internal sealed class Answer(string text, IReadOnlyList<Choice> choices)
{
    private static readonly SearchValues<char> QuestionMarks = SearchValues.Create("?\uFF1F\u061F\u037E");

    public List<Word> Words { get; } = Dialogs.Choices.Words.Of(text);

    public IReadOnlyList<Choice> Choices => choices;

    public IReadOnlyList<Phrase> Phrases { get; } = Phrase.Of(choices);

    /// <summary>A question may name a choice without choosing it.</summary>
    public bool IsQuestion { get; } = text.AsSpan().ContainsAny(QuestionMarks);

    public FoundChoice Found(Phrase phrase, float score) => new(choices[phrase.Choice].Value, phrase.Choice, score, phrase.Original);
}
