using SecondOpinion.Bot.Domain.Guide.Finding.Indexing;
using SecondOpinion.Bot.Domain.Guide.Finding.Wording;

namespace SecondOpinion.Bot.Domain.Guide.Finding.Ranking;

/// <summary>A passage as the ranking compares it with a question: read once, when it is first a candidate.</summary>
internal sealed class ReadPassage
{
    public ReadPassage(Passage passage, SpanReader spans, PassageIndex index)
    {
        IReadOnlyList<string>[] asked = [.. passage.Questions.Append(passage.Heading).Select(TextWords.Of)];
        Questions = [.. asked.Select(q => Asked(q, spans, index))];
        QuestionOverlaps = [.. asked.Select(Overlap.Of)];
        Asking = Overlap.Of([.. asked.SelectMany(q => q)]);
        Whole = Overlap.Of(TextWords.Of($"{passage.Heading} {passage.Text} {string.Join(' ', passage.Terms)}"));
        Said = Terms(passage.Heading + " . " + passage.Text, spans);
        Named = Terms(string.Join(" . ", passage.Terms.Append(passage.TopicTitle)), spans);
    }

    /// <summary>How people would ask for it; its heading last.</summary>
    public IReadOnlyList<AskedQuestion> Questions { get; }

    /// <summary>The same, word by word.</summary>
    public IReadOnlyList<(Overlap Words, Overlap Letters)> QuestionOverlaps { get; }

    /// <summary>All of them in one.</summary>
    public (Overlap Words, Overlap Letters) Asking { get; }

    /// <summary>What a person reads, and the passage's further words.</summary>
    public (Overlap Words, Overlap Letters) Whole { get; }

    /// <summary>Index terms of what a person reads.</summary>
    public IReadOnlySet<string> Said { get; }

    /// <summary>Index terms of its further words and its topic.</summary>
    public IReadOnlySet<string> Named { get; }

    private static AskedQuestion Asked(IReadOnlyList<string> question, SpanReader spans, PassageIndex index) => new(
    [
        .. spans.Read(question).Where(s => !s.IsIdle).Select(s =>
        {
            IReadOnlyList<string> terms = [.. s.Stems, .. s.Meaning?.Concepts ?? []];
            return (terms, terms.Min(index.Rarity));
        }),
    ]);

    private static HashSet<string> Terms(string text, SpanReader spans) =>
        spans.Read(text).Where(s => !s.IsIdle).SelectMany(s => s.Stems.Concat(s.Meaning?.Concepts ?? [])).ToHashSet(StringComparer.Ordinal);
}
