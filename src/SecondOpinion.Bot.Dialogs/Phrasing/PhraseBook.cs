using System.Collections.Concurrent;
using SecondOpinion.Bot.Domain.Language;

namespace SecondOpinion.Bot.Dialogs.Phrasing;

/// <summary>The words of one feature in every language it has. A language that is missing is answered in English.</summary>
public sealed class PhraseBook(string feature, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> languages)
{
    public const string Fallback = "en";

    private readonly ConcurrentDictionary<(string Language, string Name), IReadOnlyList<(string, string)>> _forms = new();

    public string Feature { get; } = feature;

    public IReadOnlyCollection<string> Languages => [.. languages.Keys];

    /// <summary>The language that a person who reads <paramref name="language"/> is answered in.</summary>
    public string Best(string? language) => language is not null && languages.ContainsKey(language) ? language : Fallback;

    /// <summary>The words of a phrase with its placeholders filled.</summary>
    /// <exception cref="KeyNotFoundException">No such phrase: a bug that the start-up check reports.</exception>
    public string Say(string? language, Phrase phrase, params string[] values) => Fill(Raw(language, phrase.Name), phrase.Placeholders, values);

    /// <summary>The alternatives of a phrase that lists words to recognise, parted by "|".</summary>
    public IReadOnlyList<string> Words(string? language, Phrase phrase) =>
        Raw(language, phrase.Name).Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The alternatives as they are compared. Made once per book: several readers hold the same lists.</summary>
    internal IReadOnlyList<(string Plain, string Key)> Forms(string language, Phrase phrase) =>
        _forms.GetOrAdd((language, phrase.Name), _ => [.. Words(language, phrase).Select(word => (PlainWords.Of(word), WordKey.Of(word)))]);

    /// <summary>The alternatives in every language at once: a person may write in another language than the bot.</summary>
    public IReadOnlyList<string> WordsInEveryLanguage(Phrase phrase) => [.. languages.Keys.SelectMany(language => Words(language, phrase)).Distinct(StringComparer.Ordinal)];

    public bool Has(string? language, Phrase phrase) => languages[Best(language)].ContainsKey(phrase.Name);

    /// <summary>The phrases of one language by name, as written.</summary>
    public IReadOnlyDictionary<string, string> All(string language) => languages[language];

    private string Raw(string? language, string name) =>
        languages[Best(language)].TryGetValue(name, out var words) || languages[Fallback].TryGetValue(name, out words)
            ? words
            : throw new KeyNotFoundException($"Feature '{Feature}' has no phrase '{name}'.");

    private static string Fill(string words, IReadOnlyList<string> placeholders, IReadOnlyList<string> values)
    {
        if (placeholders.Count != values.Count)
            throw new ArgumentException($"The phrase has {placeholders.Count} placeholders, {values.Count} were filled.");
        // One pass: what a person wrote is never searched for placeholders.
        var filled = new System.Text.StringBuilder(words.Length);
        for (var at = 0; at < words.Length;)
        {
            var index = words[at] == '{' ? IndexOfPlaceholder(words, at, placeholders) : -1;
            if (index < 0)
                filled.Append(words[at++]);
            else
            {
                filled.Append(values[index]);
                at += placeholders[index].Length + 2;
            }
        }

        return filled.ToString();
    }

    private static int IndexOfPlaceholder(string words, int at, IReadOnlyList<string> placeholders)
    {
        for (var index = 0; index < placeholders.Count; index++)
            if (string.CompareOrdinal(words, at, "{" + placeholders[index] + "}", 0, placeholders[index].Length + 2) == 0)
                return index;
        return -1;
    }
}
