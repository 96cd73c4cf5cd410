using SecondOpinion.Bot.Domain.Language;

namespace SecondOpinion.Bot.Dialogs.Phrasing;

/// <summary>
/// Words to recognise as a whole message, in every language at once: people write in another language than the bot. Where a word means different
/// things in different languages, the language of the conversation decides, then English.
/// </summary>
public sealed class WordTable<T>
    where T : notnull
{
    private readonly Dictionary<string, List<(string Language, T Meaning)>> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Language, T Meaning)>> _keys = new(StringComparer.Ordinal);

    /// <summary>Every word, as <see cref="PlainWords"/>.</summary>
    public IEnumerable<(string Word, T Meaning)> Words => _words.SelectMany(entry => entry.Value.Select(found => (entry.Key, found.Meaning)));

    /// <summary>Adds a list ("a | b | c") or a button in every language that the book has.</summary>
    public WordTable<T> Add(PhraseBook book, Phrase phrase, T meaning)
    {
        foreach (var language in book.Languages)
            Add(book, language, phrase, meaning);
        return this;
    }

    /// <summary>Adds a list or a button in one language.</summary>
    public void Add(PhraseBook book, string language, Phrase phrase, T meaning)
    {
        foreach (var (plain, key) in book.Forms(language, phrase))
        {
            Add(_words, plain, language, meaning);
            Add(_keys, key, language, meaning);
        }
    }

    /// <summary>What the whole message means in the best language; several when it says several things there; empty when it is no word of the table.</summary>
    /// <param name="plain">The message as <see cref="PlainWords"/>.</param>
    public IReadOnlyList<T> Find(string plain, string language)
    {
        var found = All(plain);
        foreach (var preferred in new[] { language, PhraseBook.Fallback, found.FirstOrDefault().Language })
            if (found.Where(entry => entry.Language == preferred).Select(entry => entry.Meaning).Distinct().ToList() is { Count: > 0 } meanings)
                return meanings;
        return [];
    }

    public bool Has(string plain) => All(plain).Count > 0;

    /// <summary>The languages in which the message is a word of the table.</summary>
    public IReadOnlyList<string> LanguagesOf(string plain) => [.. All(plain).Select(entry => entry.Language).Distinct()];

    private List<(string Language, T Meaning)> All(string plain) =>
        plain.Length == 0 ? [] : _words.GetValueOrDefault(plain) ?? _keys.GetValueOrDefault(WordKey.Of(plain)) ?? [];

    private static void Add(Dictionary<string, List<(string, T)>> table, string key, string language, T meaning)
    {
        if (key.Length == 0)
            return;
        if (!table.TryGetValue(key, out var entries))
            table[key] = entries = [];
        if (!entries.Contains((language, meaning)))
            entries.Add((language, meaning));
    }
}
