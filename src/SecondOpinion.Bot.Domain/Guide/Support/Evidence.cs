using SecondOpinion.Bot.Domain.Guide.Support.Reading;
using SecondOpinion.Bot.Domain.Guide.Support.Wording;

namespace SecondOpinion.Bot.Domain.Guide.Support;

/// <summary>One passage, made ready for sentences to be held against it.</summary>
internal sealed class Evidence
{
    private readonly string _codes;
    private readonly IReadOnlyList<(int Start, int End)> _spans;
    private readonly IReadOnlyList<ReadSentence> _sentences;

    public Evidence(Passage passage, IReadOnlyDictionary<string, Fact> facts, SupportLexicon lexicon)
    {
        Passage = passage;
        Slots = ContactSlots.Of(passage, facts);
        _codes = Loose(Slots.ToCodes(Slots.Mask(passage.Text)));
        _spans = Sentences.Of(_codes);
        _sentences = [.. _spans.Select(span => ReadSentence.Of(_codes[span.Start..span.End], lexicon))];
    }

    public Passage Passage { get; }

    public ContactSlots Slots { get; }

    /// <summary>How many sentences the passage has.</summary>
    public int Count => _sentences.Count;

    /// <summary>The whole sentences of the passage in which the quoted words stand; null when they do not stand there.</summary>
    public IReadOnlyList<ReadSentence>? Quoted(string quote) => Touched(quote) is { } touched ? [.. touched.Select(index => _sentences[index])] : null;

    /// <summary>The indexes of those sentences.</summary>
    public IReadOnlyList<int>? Touched(string quote)
    {
        var words = Loose(Slots.ToCodes(quote)).Trim();
        var at = words.Length == 0 ? -1 : _codes.IndexOf(words, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || !IsWhole(at, at + words.Length))
        {
            return null;
        }

        return [.. _spans.Index().Where(span => span.Item.Start < at + words.Length && span.Item.End > at).Select(span => span.Index)];
    }

    private bool IsWhole(int start, int end) =>
        (start == 0 || !char.IsLetterOrDigit(_codes[start - 1]) || !char.IsLetterOrDigit(_codes[start]))
        && (end == _codes.Length || !char.IsLetterOrDigit(_codes[end]) || !char.IsLetterOrDigit(_codes[end - 1]));

    /// <summary>A sentence of the passage as a person reads it.</summary>
    public string Original(int index)
    {
        var own = Sentences.Of(Passage.Text);
        return own.Count == _spans.Count ? Passage.Text[own[index].Start..own[index].End].Trim() : Slots.FromCodes(_codes[_spans[index].Start.._spans[index].End]).Trim();
    }

    // A model that copies words may still change how blanks, dashes and apostrophes are set.
    internal static string Loose(string text)
    {
        var loose = text.Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"').Replace('–', '-').Replace('—', '-').Replace('\u00A0', ' ').Replace('\n', ' ');
        return string.Join(' ', loose.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
