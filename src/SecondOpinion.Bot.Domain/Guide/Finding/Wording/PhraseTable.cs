using System.Collections.Frozen;

namespace SecondOpinion.Bot.Domain.Guide.Finding.Wording;

/// <summary>Gathers what every phrase stands for while a vocabulary is read.</summary>
internal sealed class PhraseTable
{
    private readonly Dictionary<string, (List<string> Concepts, List<string> Leads, string? Class)> rows = new(StringComparer.Ordinal);

    private readonly HashSet<string> words = new(StringComparer.Ordinal);

    /// <summary>The words of every form, as written.</summary>
    public IEnumerable<string> Words => words;

    public static string Key(string form) => string.Join(' ', TextWords.Of(form).Select(EnglishStemmer.Stem));

    /// <summary>The index term of the group that a form opens.</summary>
    public static string Concept(string firstForm) => "#" + Key(firstForm);

    public void AddAlike(IReadOnlyList<string> forms)
    {
        var concept = Concept(forms[0]);
        foreach (var form in forms)
        {
            Add(Row(form).Concepts, concept);
        }
    }

    public void AddNamed(string kind, IReadOnlyList<string> names)
    {
        foreach (var name in names)
        {
            var key = Key(name);
            var (concepts, leads, _) = Row(name);
            rows[key] = (concepts, leads, kind);
            if (key.Contains(' '))
            {
                Add(concepts, "=" + key);
            }
        }
    }

    public void AddLeads(string form, IReadOnlyList<string> others)
    {
        var leads = Row(form).Leads;
        foreach (var other in others)
        {
            var key = Key(other);
            foreach (var concept in rows.TryGetValue(key, out var row) ? row.Concepts : [])
            {
                Add(leads, concept);
            }

            if (!key.Contains(' '))
            {
                Add(leads, key);
            }
        }
    }

    public FrozenDictionary<string, PhraseMeaning> Build() =>
        rows.ToFrozenDictionary(r => r.Key, r => new PhraseMeaning(r.Value.Concepts, r.Value.Leads, r.Value.Class), StringComparer.Ordinal);

    private static void Add(List<string> terms, string term)
    {
        if (!terms.Contains(term))
        {
            terms.Add(term);
        }
    }

    private (List<string> Concepts, List<string> Leads, string? Class) Row(string form)
    {
        var key = Key(form);
        words.UnionWith(TextWords.Of(form));
        if (!rows.TryGetValue(key, out var row))
        {
            row = ([], [], null);
            rows[key] = row;
        }

        return row;
    }
}
