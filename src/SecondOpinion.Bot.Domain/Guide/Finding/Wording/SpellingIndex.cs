namespace SecondOpinion.Bot.Domain.Guide.Finding.Wording;

/// <summary>Known words by their letter pairs, to find the one a mistyped word was meant to be.</summary>
internal sealed class SpellingIndex
{
    private const int ShortestCorrected = 4;
    private const int ShortestPart = 4;
    private readonly List<string> words = [];
    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<int>> byPair = [];

    /// <summary>Adds a word that may be meant; words of other scripts or with digits are left out.</summary>
    public void Add(string word)
    {
        known[word] = known.GetValueOrDefault(word) + 1;
        if (known[word] > 1 || word.Length < ShortestCorrected || !word.All(char.IsAsciiLetterLower))
        {
            return;
        }

        foreach (var pair in Pairs(word))
        {
            if (!byPair.TryGetValue(pair, out var list))
            {
                byPair[pair] = list = [];
            }

            list.Add(words.Count);
        }

        words.Add(word);
    }

    public bool Knows(string word) => known.ContainsKey(word);

    /// <summary>The nearest known word within one slip (two from eight letters on), or null. Ties go to the same first letter, then to the word met more often, then to the alphabet.</summary>
    public string? Nearest(string word)
    {
        if (word.Length < ShortestCorrected || word.Length > 24 || !word.All(char.IsAsciiLetterLower))
        {
            return null;
        }

        var allowed = word.Length >= 8 ? 2 : 1;
        string? best = null;
        var bestRank = int.MaxValue;
        foreach (var candidate in Candidates(word, allowed))
        {
            if (DiffersByEnding(word, candidate) || word.Length == ShortestCorrected && !LacksInside(word, candidate))
            {
                continue;
            }

            var slips = EditDistance.Between(word, candidate, allowed);
            var rank = slips * 2 + (candidate[0] == word[0] ? 0 : 1);
            if (slips <= allowed && (rank < bestRank || rank == bestRank && IsLikelier(candidate, best!)))
            {
                (best, bestRank) = (candidate, rank);
            }
        }

        return best;
    }

    /// <summary>The two known words that a word without its blank is made of, or null.</summary>
    public (string First, string Second)? Parts(string word)
    {
        for (var at = ShortestPart; at <= word.Length - ShortestPart; at++)
        {
            if (known.ContainsKey(word[..at]) && known.ContainsKey(word[at..]))
            {
                return (word[..at], word[at..]);
            }
        }

        return null;
    }

    private bool IsLikelier(string word, string other) =>
        known[word] != known[other] ? known[word] > known[other] : string.CompareOrdinal(word, other) < 0;

    // So short a word is only completed ("sped": speed), never changed into another.
    private static bool LacksInside(string word, string candidate) => candidate.Length == word.Length + 1 && candidate[0] == word[0] && candidate[^1] == word[^1];

    // "director" is another word than "direct", not a slip.
    private static bool DiffersByEnding(string word, string candidate) =>
        Math.Abs(word.Length - candidate.Length) > 1
        && (word.StartsWith(candidate, StringComparison.Ordinal) || candidate.StartsWith(word, StringComparison.Ordinal));

    private IEnumerable<string> Candidates(string word, int allowed)
    {
        var shared = new Dictionary<int, int>();
        foreach (var pair in Pairs(word))
        {
            foreach (var candidate in byPair.GetValueOrDefault(pair) ?? [])
            {
                shared[candidate] = shared.GetValueOrDefault(candidate) + 1;
            }
        }

        // One slip spoils at most three pairs (a swap of neighbours).
        var needed = Math.Max(1, word.Length + 1 - 3 * allowed);
        return shared.Where(s => s.Value >= needed && Math.Abs(words[s.Key].Length - word.Length) <= allowed).Select(s => words[s.Key]);
    }

    private static IEnumerable<int> Pairs(string word)
    {
        var before = ' ';
        foreach (var letter in word)
        {
            yield return (before << 8) | letter;
            before = letter;
        }

        yield return (before << 8) | ' ';
    }
}
