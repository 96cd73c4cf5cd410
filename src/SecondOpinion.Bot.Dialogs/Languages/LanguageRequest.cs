using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Domain.Language;

namespace SecondOpinion.Bot.Dialogs.Languages;

/// <summary>
/// Reads a message that asks for a language by name and says nothing else, in any language: "한국어로", "in Korean", "auf Deutsch bitte", "English".
/// </summary>
public sealed class LanguageRequest
{
    private const int LongestMessage = 60;

    private readonly List<(string Name, string Language, bool IsOwn)> _names = [];
    private readonly HashSet<string> _around;

    public LanguageRequest(PhraseBook phrases)
    {
        foreach (var language in phrases.Languages)
            foreach (var speakers in phrases.Languages)
                foreach (var (_, key) in phrases.Forms(speakers, LanguagePhrases.NamesOf(language)))
                    _names.Add((key, language, language == speakers));
        _names = [.. _names.OrderByDescending(entry => entry.Name.Length).ThenByDescending(entry => entry.IsOwn)];
        _around = [.. phrases.WordsInEveryLanguage(LanguagePhrases.AroundNames).Concat(phrases.WordsInEveryLanguage(LanguagePhrases.PleaseWords)).Select(WordKey.Of)];
    }

    /// <summary>The language asked for; and whether the message is the bare name that speakers of another language give it, which may be an answer to something else.</summary>
    public (string Language, bool IsBareForeignName)? Read(string plain)
    {
        if (plain.Length is 0 or > LongestMessage)
            return null;
        var key = WordKey.Of(plain);
        foreach (var (name, language, isOwn) in _names)
        {
            var at = key.IndexOf(name, StringComparison.Ordinal);
            if (at < 0 || !IsOnlyAround(key[..at]) || !IsOnlyAround(key[(at + name.Length)..]))
                continue;
            return (language, key.Length == name.Length && !isOwn);
        }

        return null;
    }

    // Whether these letters are words of the list, one after the other.
    private bool IsOnlyAround(string letters)
    {
        var reached = new bool[letters.Length + 1];
        reached[0] = true;
        for (var from = 0; from < letters.Length; from++)
            for (var to = from + 1; reached[from] && to <= letters.Length; to++)
                reached[to] |= _around.Contains(letters[from..to]);
        return reached[^1];
    }
}
