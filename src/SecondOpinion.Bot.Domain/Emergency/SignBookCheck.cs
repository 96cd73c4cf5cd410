namespace SecondOpinion.Bot.Domain.Emergency;

/// <summary>Every fault of a sign book at once, in words that its keeper can act on.</summary>
internal static class SignBookCheck
{
    /// <summary>Phrases under this name are ordinary words that must not be taken for misspelt ones.</summary>
    public const string OrdinaryWords = "ordinary-words";

    public static IReadOnlyList<string> Faults(SignBook book, IReadOnlyDictionary<string, int> index, IEnumerable<string> contexts)
    {
        var faults = new List<string>();
        if (book.Concepts.Count > ConceptSet.Capacity)
        {
            faults.Add($"There are {book.Concepts.Count} concepts; at most {ConceptSet.Capacity} fit.");
        }

        foreach (var concept in book.Concepts)
        {
            if (concept.Kind == ConceptKind.Context != contexts.Contains(concept.Name))
            {
                faults.Add($"Concept '{concept.Name}': contexts are exactly {string.Join(", ", contexts)}.");
            }

            if (!book.Lexicons.Any(l => l.Phrases.ContainsKey(concept.Name)))
            {
                faults.Add($"Concept '{concept.Name}' has no phrase in any language.");
            }
        }

        foreach (var sign in book.Signs)
        {
            foreach (var name in sign.When.SelectMany(line => line).SelectMany(group => group).Where(name => !index.ContainsKey(name)).Distinct())
            {
                faults.Add($"Sign '{sign.Name}' names the unknown concept '{name}'.");
            }
        }

        foreach (var lexicon in book.Lexicons)
        {
            foreach (var (name, phrases) in lexicon.Phrases)
            {
                if (name != OrdinaryWords && !index.ContainsKey(name))
                {
                    faults.Add($"Language '{lexicon.Language}' has phrases for the unknown concept '{name}'.");
                }

                faults.AddRange(phrases.Where(p => string.IsNullOrWhiteSpace(p) || p.Trim('*', ' ').Length == 0)
                    .Select(_ => $"Language '{lexicon.Language}', concept '{name}': an empty phrase."));
            }
        }

        return faults;
    }
}
