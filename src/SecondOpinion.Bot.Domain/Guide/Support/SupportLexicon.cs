using System.Collections.Frozen;
using SecondOpinion.Bot.Domain.Guide.Finding.Wording;
using SecondOpinion.Bot.Domain.Guide.Support.Marking;
using SecondOpinion.Bot.Domain.Guide.Support.Reading;
using SecondOpinion.Bot.Domain.Guide.Support.Wording;

namespace SecondOpinion.Bot.Domain.Guide.Support;

/// <summary>The words by which sentences in the guide's language are compared: neutral ones, words that mean the same, words that turn the meaning. Immutable.</summary>
public sealed class SupportLexicon
{
    /// <summary>The key of the line of phrases without a meaning, whose first entry is "~".</summary>
    internal const string SaysNothing = "=~";

    private readonly FrozenSet<string> _neutral;
    private readonly FrozenSet<string> _imperative;
    private readonly FrozenDictionary<string, string> _keys;
    private readonly FrozenDictionary<MarkClass, MarkPhrases> _marks;
    private readonly WordPhrases _phrases;

    /// <param name="neutral">Words that say nothing by themselves.</param>
    /// <param name="imperative">Verbs a sentence of advice begins with.</param>
    /// <param name="alike">Lines of words and phrases that mean the same.</param>
    /// <param name="marks">Words and phrases of every class.</param>
    public SupportLexicon(
        IEnumerable<string> neutral, IEnumerable<string> imperative, IReadOnlyList<IReadOnlyList<string>> alike, IReadOnlyDictionary<MarkClass, IReadOnlyList<string>> marks)
    {
        _neutral = neutral.Select(TextWords.Fold).ToFrozenSet(StringComparer.Ordinal);
        _imperative = imperative.Select(TextWords.Fold).ToFrozenSet(StringComparer.Ordinal);
        _marks = Enum.GetValues<MarkClass>().ToFrozenDictionary(c => c, c => new MarkPhrases(marks.GetValueOrDefault(c) ?? [], c is MarkClass.Reversal or MarkClass.Attribution));
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        var phrases = new List<(string[] Words, string Key)>();
        foreach (var line in alike)
        {
            foreach (var entry in line)
            {
                var words = TextWords.Of(entry).ToArray();
                if (words.Length == 1)
                {
                    keys.TryAdd(words[0], $"={line[0]}");
                }
                else if (words.Length > 1)
                {
                    phrases.Add((words, $"={line[0]}"));
                }
            }
        }

        // Only where no other line claims a form: "listing" is of "list", and stays apart from a line that names it.
        foreach (var (word, key) in keys.ToArray())
        {
            keys.TryAdd(EnglishStemmer.Stem(word), key);
        }

        _keys = keys.ToFrozenDictionary(StringComparer.Ordinal);
        _phrases = new WordPhrases(phrases);
    }

    public bool IsNeutral(string word) => _neutral.Contains(word);

    public bool IsImperative(string word) => _imperative.Contains(word);

    /// <summary>What a word counts as: its line, or its stem.</summary>
    internal string KeyOf(string word) =>
        _keys.TryGetValue(word, out var key) ? key : EnglishStemmer.Stem(word) is var stem && _keys.TryGetValue(stem, out key) ? key : stem;

    /// <summary>How often words of a class stand between two tokens.</summary>
    internal int Count(MarkClass mark, IReadOnlyList<SupportToken> tokens) => _marks[mark].Count(tokens, 0, tokens.Count);

    internal bool Stands(MarkClass mark, IReadOnlyList<SupportToken> tokens, int from, int to) => _marks[mark].Count(tokens, from, to) > 0;

    /// <summary>The words of a class that stand in a sentence, sorted.</summary>
    internal IReadOnlyList<string> Found(MarkClass mark, IReadOnlyList<SupportToken> tokens) => _marks[mark].Found(tokens);

    /// <summary>Which tokens belong to a phrase or word of a class.</summary>
    internal void Cover(MarkClass mark, IReadOnlyList<SupportToken> tokens, bool[] covered) => _marks[mark].Cover(tokens, covered);

    /// <summary>Phrases of several words that mean what another word means, as (index, length, key).</summary>
    internal IEnumerable<(int At, int Length, string Key)> Phrases(IReadOnlyList<SupportToken> tokens) => _phrases.In(tokens);
}
