using System.Text;

namespace SecondOpinion.Bot.Domain.Language;

/// <summary>Text reduced to its words for exact comparison: NFKC, lower case, one blank between words, no other signs.</summary>
public static class PlainWords
{
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in Normalized(text))
        {
            if (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) || char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark)
                plain.Append(char.ToLowerInvariant(letter));
            else if (letter is '\'' or '’')
                plain.Append('\'');
            else if (plain.Length > 0 && plain[^1] != ' ')
                plain.Append(' ');
        }

        return plain.ToString().TrimEnd();
    }

    // A lone surrogate cannot be normalised; such text is compared as it is.
    private static string Normalized(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}
