namespace SecondOpinion.Bot.Domain.Language;

/// <summary>From a channel's locale ("ja-JP", "zh-TW") to the language names of our content ("ja", "zh-Hant").</summary>
public static class LanguageTag
{
    public static string? FromLocale(string? locale)
    {
        if (string.IsNullOrWhiteSpace(locale))
            return null;
        var parts = locale.Split('-', '_');
        var language = parts[0].ToLowerInvariant();
        if (language != "zh")
            return language.Length is 2 or 3 && language.All(char.IsAsciiLetter) ? language : null;
        return parts.Skip(1).Any(part => part.ToLowerInvariant() is "hant" or "tw" or "hk" or "mo") ? "zh-Hant" : "zh-Hans";
    }
}
