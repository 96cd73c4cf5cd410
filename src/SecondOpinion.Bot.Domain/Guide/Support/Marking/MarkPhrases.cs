using System.Collections.Frozen;
using SecondOpinion.Bot.Domain.Guide.Finding.Wording;
using SecondOpinion.Bot.Domain.Guide.Support.Reading;

namespace SecondOpinion.Bot.Domain.Guide.Support.Marking;

/// <summary>The words and phrases of one class of marks, found in a sentence longest first.</summary>
internal sealed class MarkPhrases
{
    private readonly FrozenDictionary<string, string[][]> _byFirst;

    private readonly bool _anyForm;

    /// <param name="phrases">The words and phrases of the class.</param>
    /// <param name="anyForm">Whether "refuses" and "refused" count as "refuse". Not for adverbs: "general" is no "generally".</param>
    public MarkPhrases(IEnumerable<string> phrases, bool anyForm)
    {
        _anyForm = anyForm;
        _byFirst = phrases
            .Select(phrase => TextWords.Of(phrase).ToArray())
            .Where(words => words.Length > 0)
            .GroupBy(words => Form(words[0]), StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(words => words.Length).ToArray(), StringComparer.Ordinal);
    }

    public int Count(IReadOnlyList<SupportToken> tokens, int from, int to) => In(tokens, from, to).Count();

    public IReadOnlyList<string> Found(IReadOnlyList<SupportToken> tokens) =>
        [.. In(tokens, 0, tokens.Count).Select(found => EnglishStemmer.Stem(tokens[found.At].Text)).Order(StringComparer.Ordinal)];

    public void Cover(IReadOnlyList<SupportToken> tokens, bool[] covered)
    {
        foreach (var (at, length) in In(tokens, 0, tokens.Count))
        {
            covered.AsSpan(at, length).Fill(true);
        }
    }

    private IEnumerable<(int At, int Length)> In(IReadOnlyList<SupportToken> tokens, int from, int to)
    {
        for (var at = from; at < to;)
        {
            var length = LengthAt(tokens, at, to);
            if (length > 0)
            {
                yield return (at, length);
            }

            at += Math.Max(1, length);
        }
    }

    private int LengthAt(IReadOnlyList<SupportToken> tokens, int at, int to)
    {
        var first = tokens[at];
        if (!first.IsWord || first.InCompound || !_byFirst.TryGetValue(Form(first.Text), out var candidates))
        {
            return 0;
        }

        foreach (var words in candidates)
        {
            if (at + words.Length <= to && Enumerable.Range(1, words.Length - 1).All(i => tokens[at + i].Text == words[i]))
            {
                return words.Length;
            }
        }

        return 0;
    }

    private string Form(string word) => _anyForm ? EnglishStemmer.Stem(word) : word;
}
