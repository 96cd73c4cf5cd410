using System.Globalization;
using System.Text;

namespace SecondOpinion.Bot.Domain.Guide.Finding.Wording;

/// <summary>Cuts text into folded words, the same on every machine: NFKC, lower case, Latin letters without their accents.</summary>
public static class TextWords
{
    /// <summary>Linear in the text. Apostrophes inside a word vanish ("don't" is "dont"); every other sign parts words.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var folded = Fold(text);
        for (var at = 0; at < folded.Length; at++)
        {
            var letter = folded[at];
            if (IsThousandsComma(folded, at))
            {
                continue;
            }

            if (char.IsLetterOrDigit(letter) || IsMark(letter))
            {
                word.Append(letter);
            }
            else if (letter != '\'' && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }

    /// <summary>The folded text, signs and blanks kept.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in Plain(text))
        {
            switch (letter)
            {
                case '\u2018' or '\u2019' or '\u02BC': folded.Append('\''); break;
                case 'ё' or 'Ё': folded.Append('е'); break;
                case 'đ' or 'Đ': folded.Append('d'); break;
                case 'ß': folded.Append("ss"); break;
                case 'أ' or 'إ' or 'آ': folded.Append('ا'); break;
                case >= '\u064B' and <= '\u0652' or '\u0640': break;
                case >= '\u200B' and <= '\u200F' or '\uFEFF' or '\u00AD': break;
                case >= '\u00C0' and <= '\u024F' or >= '\u1E00' and <= '\u1EFF': folded.Append(WithoutAccent(letter)); break;
                default: folded.Append(char.ToLowerInvariant(letter)); break;
            }
        }

        return folded.ToString();
    }

    private static bool IsThousandsComma(string text, int at) =>
        text[at] == ',' && at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);

    // A lone surrogate cannot be normalised; it is nobody's word either.
    private static string Plain(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            whole.Append(rune.ToString());
        }

        return whole.ToString().Normalize(NormalizationForm.FormKC);
    }

    private static char WithoutAccent(char letter) =>
        char.ToLowerInvariant(letter.ToString().Normalize(NormalizationForm.FormD)[0]);

    private static bool IsMark(char letter) =>
        CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
