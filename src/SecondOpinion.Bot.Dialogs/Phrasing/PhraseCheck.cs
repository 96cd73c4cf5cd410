namespace SecondOpinion.Bot.Dialogs.Phrasing;

/// <summary>Proves that the phrases code uses and the phrases that exist are the same, in every language.</summary>
public static class PhraseCheck
{
    /// <summary>Every fault: names missing, names nobody uses, placeholders that do not fit. Empty when all is well.</summary>
    public static IEnumerable<string> Faults(PhraseBook book, IEnumerable<Phrase> used)
    {
        var declared = used.Distinct().ToDictionary(phrase => phrase.Name, StringComparer.Ordinal);
        foreach (var language in book.Languages.Order(StringComparer.Ordinal))
        {
            var where = $"dialogs/{book.Feature}/phrases.{language}.yaml";
            var written = book.All(language);
            foreach (var name in declared.Keys.Except(written.Keys))
                yield return $"{where}: the phrase '{name}' is missing";
            foreach (var name in written.Keys.Except(declared.Keys))
                yield return $"{where}: nothing uses the phrase '{name}'";
            foreach (var (name, phrase) in declared)
                if (written.TryGetValue(name, out var words) && !Placeholders(words).SetEquals(phrase.Placeholders))
                    yield return $"{where}: '{name}' has the placeholders ({string.Join(", ", Placeholders(words))}), the program fills ({string.Join(", ", phrase.Placeholders)})";
        }
    }

    private static HashSet<string> Placeholders(string words)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var open = words.IndexOf('{'); open >= 0; open = words.IndexOf('{', open + 1))
            if (words.IndexOf('}', open) is > 0 and var close)
                found.Add(words[(open + 1)..close]);
        return found;
    }
}
