using SecondOpinion.Bot.Domain.Guide.Finding.Wording;
using SecondOpinion.Bot.Domain.Language;

namespace SecondOpinion.Bot.Domain.Guide.Support;

/// <summary>Whether a sentence is in the language it should be in: by its script, and where several languages share one, by their most frequent words.</summary>
internal static class OwnLanguage
{
    private const double LeastFunctionWords = 0.12;
    private const double LeastOwnScript = 0.5;

    public static bool IsLatin(string language) => language is "en" or "fr" or "de" or "es" or "id" or "vi";

    public static bool IsIt(string text, string language, IReadOnlyList<string> functionWords)
    {
        var letters = text.Count(char.IsLetter);
        if (letters == 0 || (double)text.Count(letter => char.IsLetter(letter) && Belongs(letter, language)) / letters < LeastOwnScript)
            return false;
        if (text.Any(letter => char.IsLetter(letter) && !Belongs(letter, language) && !char.IsAsciiLetter(letter)))
            return false;
        if (functionWords.Count == 0)
            return true;
        var own = functionWords.Select(TextWords.Fold).ToHashSet(StringComparer.Ordinal);
        var words = TextWords.Of(text);
        return words.Count(own.Contains) >= words.Count * LeastFunctionWords;
    }

    private static bool Belongs(char letter, string language) => language switch
    {
        "ko" => Letters.IsHangul(letter),
        "ja" => letter is >= '\u3041' and <= '\u30FF' or >= '\u4E00' and <= '\u9FFF' or '々',
        "zh-Hans" => letter is >= '\u4E00' and <= '\u9FFF' && !HanFolding.IsTraditional(letter),
        "zh-Hant" => letter is >= '\u4E00' and <= '\u9FFF' && !HanFolding.IsSimplified(letter),
        "th" => letter is >= '\u0E01' and <= '\u0E5B',
        "ar" => Letters.IsArabic(letter),
        "ru" or "mn" or "kk" => Letters.IsCyrillic(letter),
        _ => Letters.IsLatin(letter),
    };
}
