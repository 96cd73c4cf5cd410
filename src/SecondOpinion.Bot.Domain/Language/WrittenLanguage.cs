namespace SecondOpinion.Bot.Domain.Language;

/// <summary>
/// The language a message is plainly written in, or null when that is not sure. More careful than <see cref="LanguageGuess"/>, which must name one: a
/// name of a hospital, a pasted word or a short answer says nothing about the language that somebody wants to read.
/// </summary>
public sealed class WrittenLanguage(LanguageGuess guess)
{
    private const int LatinWords = 4;
    private const int CyrillicWords = 3;
    private const string KoreanEndings = "요다까죠니";
    private const string PersianLetters = "پچژگکی";

    /// <param name="current">The language of the conversation: what could be it as well is taken for it.</param>
    public string? Of(string text, string current)
    {
        var scripts = ScriptCount.Of(text);
        var words = PlainWords.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        // Drug names and abbreviations stand in Latin letters in any language.
        if (scripts.Hangul > 0 && scripts.Hangul * 2 > scripts.Latin)
            return IsKorean(scripts, words) ? "ko" : null;
        if (scripts.Kana > 0 && (scripts.Kana + scripts.Han) * 2 > scripts.Latin)
            return text.Count(c => c is >= '\u3041' and <= '\u309F') >= 3 && scripts.Kana + scripts.Han >= 5 ? "ja" : null;
        if (scripts.Han * 2 > scripts.Latin)
            return scripts.Han >= 6 ? Chinese(scripts, current) : null;
        if (scripts.Thai > scripts.Latin)
            return scripts.Thai >= 8 ? "th" : null;
        if (scripts.Arabic > scripts.Latin)
            return words.Length >= 3 && !text.Any(PersianLetters.Contains) ? "ar" : null;
        if (scripts.Cyrillic > scripts.Latin)
            return words.Length >= CyrillicWords ? Cyrillic(text, scripts, current) : null;
        return words.Length >= LatinWords ? Latin(text) : null;
    }

    private static bool IsKorean(ScriptCount scripts, string[] words) =>
        words.Length >= 3 || (scripts.Hangul >= 4 && words.Length > 0 && KoreanEndings.Contains(words[^1][^1]));

    // Japanese has signs in both shapes, and compounds of nothing else.
    private static string? Chinese(ScriptCount scripts, string current) =>
        current == "ja" ? (scripts.Simplified > 0 && scripts.Traditional == 0 ? "zh-Hans" : null)
        : scripts.Traditional > scripts.Simplified ? "zh-Hant"
        : scripts.Simplified > scripts.Traditional ? "zh-Hans"
        : current.StartsWith("zh", StringComparison.Ordinal) ? null
        : "zh-Hans";

    // Hardly a sentence of Mongolian or Kazakh is without a letter of its own; but short ones are, and must not leave their language for Russian.
    private string? Cyrillic(string text, ScriptCount scripts, string current)
    {
        var folded = TextFolding.Fold(text);
        var likeliest = guess.Of(text, folded)[0];
        if (scripts.Kazakh + scripts.Mongolian > 0)
            return likeliest;
        return current is "mn" or "kk" && guess.KnownWords(folded, "ru") < 2 ? null : "ru";
    }

    private string? Latin(string text)
    {
        var folded = TextFolding.Fold(text);
        var likeliest = guess.Of(text, folded)[0];
        var known = guess.KnownWords(folded, likeliest);
        if (likeliest == "vi" && ScriptCount.Of(text).Vietnamese >= 2)
            return likeliest;
        return known >= 2 && (likeliest == "en" || guess.KnownWords(folded, "en") * 2 <= known) ? likeliest : null;
    }
}
