using System.Globalization;
using System.Text;

namespace SecondOpinion.Bot.Domain.Language;

/// <summary>
/// Brings text to one plain form, so that full-width, decomposed, look-alike, accented or hidden characters say the same as plain ones.
/// The result starts and ends with a blank; words are set apart by one blank, clauses by " , ", sentences by " \n ".
/// Korean loses its blanks (people space it as they like); the same text folds the same on every machine and culture.
/// </summary>
public static class TextFolding
{
    public const char Sentence = '\n';
    public const char Clause = ',';
    public const char Quote = '"';

    public static string Fold(string text) => Fold(text, keepMarks: false);

    /// <summary>With every letter in one character, plain width, and nothing broken: what tells scripts and languages apart.</summary>
    internal static string Composed(string text) => WithoutLoneSurrogates(text).Normalize(NormalizationForm.FormKC);

    /// <param name="keepMarks">Keep accents also where nothing shows that the text is Vietnamese.</param>
    internal static string Fold(string text, bool keepMarks)
    {
        var whole = Composed(text);
        keepMarks |= VietnameseMarks.Present(whole);
        var folded = new StringBuilder(whole.Length + 16).Append(' ');
        for (var i = 0; i < whole.Length; i++)
        {
            var c = Letters.Fold(whole[i], keepMarks);
            if (c == Letters.Nothing)
            {
                continue;
            }

            Append(folded, whole, i, c);
        }

        Blank(folded);
        return Homoglyphs.Unmix(folded.ToString());
    }

    private static void Append(StringBuilder folded, string whole, int i, char c)
    {
        if (Letters.IsApostrophe(c))
        {
            if (!EndsEnglishContraction(whole, i))
            {
                Blank(folded);
            }
        }
        else if (Letters.IsSentenceEnd(c) && !IsDecimalPoint(whole, i))
        {
            Mark(folded, Sentence);
        }
        else if (Letters.IsClauseEnd(c))
        {
            Mark(folded, Clause);
        }
        else if (Letters.IsQuote(c))
        {
            Mark(folded, Quote);
        }
        else if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '.' or '°' or '%' or '@' or '$' || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.OtherSymbol)
        {
            Letter(folded, c);
        }
        else
        {
            Gap(folded, whole, i);
        }
    }

    private static void Letter(StringBuilder folded, char c)
    {
        var last = folded[^1];
        if (last != ' ' && Letters.StandsAlone(last) != Letters.StandsAlone(c) && !char.IsSurrogate(c))
        {
            folded.Append(' ');
        }
        else if (Letters.IsHangul(c) && last == ' ' && folded.Length > 1 && Letters.IsHangul(folded[^2]))
        {
            folded.Length--;
        }

        folded.Append(c);
    }

    /// <summary>In scripts without blanks between words, a typed blank parts clauses, unless every letter is set apart.</summary>
    private static void Gap(StringBuilder folded, string whole, int i)
    {
        if (i > 0 && i + 1 < whole.Length && Letters.IsUnspaced(whole[i - 1]) && Letters.IsUnspaced(whole[i + 1])
            && (i < 2 || whole[i - 2] == ' ') && (i + 2 >= whole.Length || whole[i + 2] == ' '))
        {
            return;
        }

        if (i > 0 && i + 1 < whole.Length && Letters.IsUnspaced(whole[i - 1]) && Letters.IsUnspaced(whole[i + 1]))
        {
            Mark(folded, Clause);
        }
        else
        {
            Blank(folded);
        }
    }

    private static void Mark(StringBuilder folded, char mark)
    {
        Blank(folded);
        folded.Append(mark).Append(' ');
    }

    private static void Blank(StringBuilder folded)
    {
        if (folded[^1] != ' ')
        {
            folded.Append(' ');
        }
    }

    private static bool IsDecimalPoint(string whole, int i) =>
        whole[i] == '.' && i > 0 && i + 1 < whole.Length && char.IsAsciiDigit(whole[i - 1]) && char.IsAsciiDigit(whole[i + 1]);

    /// <summary>"can't", "he's", "we're" lose the apostrophe; "l'air", "j'ai" are two words.</summary>
    private static bool EndsEnglishContraction(string whole, int i)
    {
        var end = i + 1;
        while (end < whole.Length && char.IsLetter(whole[end]))
        {
            end++;
        }

        return whole.AsSpan(i + 1, end - i - 1) is "t" or "s" or "m" or "d" or "re" or "ll" or "ve" or "T" or "S" or "M" or "D" or "RE" or "LL" or "VE" or "";
    }

    private static string WithoutLoneSurrogates(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                return string.Create(text.Length, text, static (span, source) =>
                {
                    for (var j = 0; j < source.Length; j++)
                    {
                        var paired = char.IsHighSurrogate(source[j]) && j + 1 < source.Length && char.IsLowSurrogate(source[j + 1])
                            || char.IsLowSurrogate(source[j]) && j > 0 && char.IsHighSurrogate(source[j - 1]);
                        span[j] = char.IsSurrogate(source[j]) && !paired ? ' ' : source[j];
                    }
                });
            }
        }

        return text;
    }
}
