using SecondOpinion.Bot.Domain.Guide.Support.Figures;
using SecondOpinion.Bot.Domain.Guide.Support.Reading;

namespace SecondOpinion.Bot.Domain.Guide.Support.Wording;

/// <summary>A source cut into the parts that stand side by side in it, and which words and figures stand in one part alone.</summary>
internal sealed class SourceParts
{
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly List<(Figure Figure, int Part)> _figures = [];

    /// <param name="byFigure">Cut at every comma, bracket and "and", for figures of one unit; else only between sentences and at "while" and "but".</param>
    public SourceParts(IReadOnlyList<ReadSentence> source, SupportLexicon lexicon, bool byFigure)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var sentence in source)
        {
            var part = new int[sentence.Tokens.Count];
            for (var at = 0; at < part.Length; at++)
            {
                Count += at == 0 || IsCut(sentence, at, byFigure) ? 1 : 0;
                part[at] = Count - 1;
            }

            _figures.AddRange(sentence.Figures.Select(figure => (figure, part[figure.At])));
            foreach (var word in sentence.Words)
            {
                _words[word.Key] = seen.TryGetValue(word.Key, out var other) && other != part[word.At] ? -1 : part[word.At];
                seen.TryAdd(word.Key, part[word.At]);
            }
        }

        if (byFigure)
        {
            // Only parts that hold a figure with rivals of its own unit.
            var rivals = _figures.GroupBy(f => f.Figure.Unit, StringComparer.Ordinal).Where(g => g.Select(f => (f.Figure.Low, f.Figure.High)).Distinct().Count() > 1)
                .SelectMany(g => g.Select(f => f.Part)).ToHashSet();
            HasRivals = rivals.Count > 1;
            _figures.RemoveAll(f => !rivals.Contains(f.Part));
            foreach (var key in _words.Where(w => !rivals.Contains(w.Value)).Select(w => w.Key).ToArray())
            {
                _words.Remove(key);
            }
        }
    }

    public int Count { get; private set; }

    public bool HasRivals { get; }

    /// <summary>The part a word stands in; null when it stands in several or in none that matters.</summary>
    public int? PartOf(string key) => _words.TryGetValue(key, out var part) && part >= 0 ? part : null;

    public int? PartOf(Figure figure)
    {
        var parts = _figures.Where(f => f.Figure.Low == figure.Low && f.Figure.High == figure.High && f.Figure.Unit == figure.Unit).Select(f => f.Part).Distinct().ToArray();
        return parts.Length == 1 ? parts[0] : null;
    }

    private static bool IsCut(ReadSentence sentence, int at, bool byFigure) => sentence.Tokens[at] switch
    {
        { Text: "while" or "whereas" or "but" or ";" } => true,
        { Kind: TokenKind.Clause } => byFigure,
        { Text: "and" or "or", InCompound: false } => byFigure && !sentence.Figures.Any(figure => figure.At < at && at < figure.End),
        _ => false,
    };
}
