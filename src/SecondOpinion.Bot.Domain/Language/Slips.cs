using System.Collections.Frozen;

namespace SecondOpinion.Bot.Domain.Language;

/// <summary>Words by what one slip makes of them: a letter dropped, added, swapped with its neighbour, or hit wrongly. The first letter is taken as right.</summary>
internal static class Slips
{
    private const char Hole = '_';

    public static FrozenDictionary<string, string> Of(IEnumerable<string> words, FrozenSet<string> known)
    {
        var slips = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            foreach (var key in Keys(word))
            {
                slips.TryAdd(key, word);
            }
        }

        return slips.Where(pair => !known.Contains(pair.Key)).ToFrozenDictionary(StringComparer.Ordinal);
    }

    public static string? Find(FrozenDictionary<string, string> slips, string word)
    {
        if (slips.TryGetValue(word, out var direct))
        {
            return direct;
        }

        if (word.Length >= 5 && slips.TryGetValue(Sorted(word), out var shuffled))
        {
            return shuffled;
        }

        for (var i = 1; i < word.Length && word.Length >= 5; i++)
        {
            if (slips.TryGetValue(string.Concat(word.AsSpan(0, i), word.AsSpan(i + 1)) + Hole, out var extra) && extra.Length == word.Length - 1)
            {
                return extra;
            }

            if (slips.TryGetValue(Holed(word, i), out var wrong))
            {
                return wrong;
            }
        }

        return null;
    }

    private static IEnumerable<string> Keys(string word)
    {
        for (var i = 0; i + 1 < word.Length; i++)
        {
            if (word[i] != word[i + 1])
            {
                yield return string.Concat(word.AsSpan(0, i), word.AsSpan(i + 1, 1), word.AsSpan(i, 1), word.AsSpan(i + 2));
            }
        }

        if (word.Length < 5)
        {
            yield break;
        }

        yield return Sorted(word);
        yield return word + Hole;
        for (var i = 1; i < word.Length; i++)
        {
            yield return Holed(word, i);
            yield return string.Concat(word.AsSpan(0, i), word.AsSpan(i + 1));
        }
    }

    private static string Holed(string word, int at) => string.Concat(word.AsSpan(0, at), "_", word.AsSpan(at + 1));

    /// <summary>First and last letter in place, the others in any order.</summary>
    private static string Sorted(string word)
    {
        var letters = word.ToCharArray();
        Array.Sort(letters, 1, letters.Length - 2);
        return "~" + new string(letters);
    }
}
