using System.Collections.Frozen;

namespace SecondOpinion.Bot.Domain.Language;

/// <summary>Whether a word begins with any of a set of stems.</summary>
internal sealed class PrefixSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _stems;
    private readonly int[] _lengths;

    public PrefixSet(IEnumerable<string> stems)
    {
        var set = stems.Where(s => s.Length >= 3).ToFrozenSet(StringComparer.Ordinal);
        _lengths = [.. set.Select(s => s.Length).Distinct().Order()];
        _stems = set.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public bool Covers(ReadOnlySpan<char> word)
    {
        foreach (var length in _lengths)
        {
            if (length > word.Length)
            {
                return false;
            }

            if (_stems.Contains(word[..length]))
            {
                return true;
            }
        }

        return false;
    }
}
