using System.Collections.Frozen;
using System.Text;

namespace SecondOpinion.Bot.Domain.Language;

/// <summary>
/// Mends words that nobody writes on purpose: one slip of the finger, letters doubled for emphasis, digits for letters, letters set apart, blanks left out.
/// A word that is known, in any of its forms, is never touched. Immutable; linear in the text.
/// </summary>
public sealed class WordRepair
{
    private const int ShortestRepaired = 4;
    private const int LongestRepaired = 24;

    private readonly FrozenSet<string> _known;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _isKnown;
    private readonly PrefixSet _stems;
    private readonly FrozenDictionary<string, string> _slips;
    private readonly WordSplitter _splitter;

    /// <param name="targets">Words worth finding: a broken word may become one of these.</param>
    /// <param name="stems">Beginnings of words: whatever starts so is known.</param>
    /// <param name="ordinary">Other words that must be left alone.</param>
    public WordRepair(IEnumerable<string> targets, IEnumerable<string> stems, IEnumerable<string> ordinary)
    {
        var words = targets.Where(w => w.Length > 0).Distinct().ToArray();
        _known = words.Concat(ordinary).ToFrozenSet(StringComparer.Ordinal);
        _isKnown = _known.GetAlternateLookup<ReadOnlySpan<char>>();
        _stems = new(stems);
        _slips = Slips.Of(words.Where(w => w.Length >= ShortestRepaired && w.All(char.IsLetter)), _known);
        _splitter = new(_known);
    }

    public string Mend(string folded)
    {
        StringBuilder? mended = null;
        var start = 1;
        var copied = 0;
        for (var i = 1; i < folded.Length; i++)
        {
            if (folded[i] != ' ')
            {
                continue;
            }

            var word = folded.AsSpan(start, i - start);
            if (Better(word) is { } better)
            {
                mended ??= new(folded.Length);
                mended.Append(folded, copied, start - copied).Append(better);
                copied = i;
            }

            start = i + 1;
        }

        return mended is null ? folded : mended.Append(folded, copied, folded.Length - copied).ToString();
    }

    private string? Better(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestRepaired || !(Letters.IsLatin(word[0]) || Letters.IsCyrillic(word[0]) || char.IsAsciiDigit(word[0]) || word[0] is '$' or '@') || IsKnown(word))
        {
            return null;
        }

        var plain = Plain(word);
        if (plain is not null && IsKnown(plain))
        {
            return plain;
        }

        if (word.Length <= LongestRepaired && Slips.Find(_slips, plain ?? word.ToString()) is { } slip)
        {
            return slip;
        }

        return word.Length >= 8 && Letters.IsLatin(word[0]) ? _splitter.Split(word.ToString()) : null;
    }

    private bool IsKnown(ReadOnlySpan<char> word) => _isKnown.Contains(word) || _stems.Covers(word);

    /// <summary>Without letters typed three times and more, and with digits read as the letters they look like; null when nothing changed.</summary>
    private static string? Plain(ReadOnlySpan<char> word)
    {
        var plain = new StringBuilder(word.Length);
        var letters = 0;
        foreach (var c in word)
        {
            letters += char.IsLetter(c) ? 1 : 0;
        }

        if (letters == 0)
        {
            return null;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (i >= 2 && word[i] == word[i - 1] && word[i] == word[i - 2])
            {
                if (plain.Length > 1 && plain[^1] == plain[^2])
                {
                    plain.Length--;
                }

                continue;
            }

            plain.Append(letters >= 2 ? FromDigit(word[i]) : word[i]);
        }

        return word.SequenceEqual(plain.ToString()) ? null : plain.ToString();
    }

    private static char FromDigit(char c) => c switch { '0' => 'o', '1' => 'i', '3' => 'e', '4' or '@' => 'a', '5' or '$' => 's', '7' => 't', _ => c };
}
