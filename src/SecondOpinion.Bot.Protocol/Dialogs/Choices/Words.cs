using System.Globalization;
using System.Text;

namespace SecondOpinion.Bot.Protocol.Dialogs.Choices;

/// <summary>Takes a text apart into words. Signs of scripts without spaces are a word each.</summary>
internal static class Words
{
    public static List<Word> Of(string text)
    {
        var words = new List<Word>();
        var current = new StringBuilder();
        var gap = Gap.None;
        foreach (var rune in Unified(text).EnumerateRunes())
        {
            if (IsApostrophe(rune))
                continue;
            if (!IsPartOfWord(rune))
            {
                Take(words, current, ref gap);
                gap = (Gap)Math.Max((int)gap, (int)GapAt(rune));
                continue;
            }

            if (IsWordOfItsOwn(rune))
                Take(words, current, ref gap);
            current.Append(Rune.ToLowerInvariant(rune));
            if (IsWordOfItsOwn(rune))
                Take(words, current, ref gap);
        }

        Take(words, current, ref gap);
        return words;
    }

    // Normalize() refuses half a surrogate pair, which anyone can send; runes replace it.
    private static string Unified(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            whole.Append(rune);
        return whole.ToString().Normalize(NormalizationForm.FormKC);
    }

    private static void Take(List<Word> words, StringBuilder current, ref Gap gap)
    {
        if (current.Length == 0)
            return;
        words.Add(new Word(current.ToString(), gap));
        current.Clear();
        gap = Gap.None;
    }

    private static bool IsApostrophe(Rune rune) => rune.Value is '\'' or 0x2019 or 0x2018 or 0x02BC;

    private static bool IsPartOfWord(Rune rune) => Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // Kana, Han, Hangul: written without spaces, or with endings joined to the word.
    private static bool IsWordOfItsOwn(Rune rune) => rune.Value is (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x9FFF)
        or (>= 0xAC00 and <= 0xD7AF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);

    private static Gap GapAt(Rune rune) => rune.Value switch
    {
        ',' or '.' or ';' or ':' or '!' or '?' or '\n' or '\r' or '/' or '|' or '(' or ')' or 0x3001 or 0x3002 or 0x060C or 0x061F => Gap.Break,
        '-' or 0x2010 or 0x2011 or 0x2012 or 0x2013 or 0x2014 or '~' => Gap.Dash,
        _ => Gap.Space,
    };
}
