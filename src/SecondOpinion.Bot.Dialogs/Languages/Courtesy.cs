using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Domain.Language;

namespace SecondOpinion.Bot.Dialogs.Languages;

/// <summary>Takes "please" and its like in any language from the beginning and the end of a message: what is left says what is wanted.</summary>
public sealed class Courtesy(PhraseBook phrases)
{
    private readonly IReadOnlyList<string> _words =
        [.. phrases.WordsInEveryLanguage(LanguagePhrases.PleaseWords).Select(PlainWords.Of).Where(word => word.Length > 0).OrderByDescending(word => word.Length)];

    /// <param name="plain">The message as plain words.</param>
    public string Without(string plain)
    {
        foreach (var word in _words)
        {
            if (plain.Length <= word.Length)
                continue;
            if (plain.EndsWith(word, StringComparison.Ordinal) && (plain[^(word.Length + 1)] == ' ' || WordKey.IsUnspaced(word[0])))
                return plain[..^word.Length].TrimEnd();
            if (plain.StartsWith(word, StringComparison.Ordinal) && (plain[word.Length] == ' ' || WordKey.IsUnspaced(word[^1])))
                return plain[word.Length..].TrimStart();
        }

        return plain;
    }
}
