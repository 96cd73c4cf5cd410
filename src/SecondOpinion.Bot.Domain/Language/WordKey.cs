using System.Text;

namespace SecondOpinion.Bot.Domain.Language;

/// <summary>
/// The form in which a short message is compared with lists of words when it is not there letter by letter: no blanks (Korean, Thai and Chinese
/// are spaced as people like), no accents (they are left out on phones), one form of the Arabic letters that people mix.
/// </summary>
public static class WordKey
{
    public static string Of(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var letter in PlainWords.Of(text).Normalize(NormalizationForm.FormD))
            if (Plain(letter) is { } plain)
                key.Append(plain);
        return key.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Whether words in this letter's script stand side by side without blanks, or with blanks where the writer likes.</summary>
    public static bool IsUnspaced(char letter) => letter is >= '\u0E00' and <= '\u0E7F' or >= '\u1100' and <= '\u11FF' or >= '\u3040' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7AF';

    // Null: left out.
    private static string? Plain(char letter) => letter switch
    {
        ' ' or '\'' or '\u0640' => null,
        >= '\u0300' and <= '\u036F' or >= '\u064B' and <= '\u0655' => null,
        'đ' => "d",
        'ß' => "ss",
        'ı' => "i",
        'ى' => "ي",
        'ة' => "ه",
        _ => letter.ToString(),
    };
}
