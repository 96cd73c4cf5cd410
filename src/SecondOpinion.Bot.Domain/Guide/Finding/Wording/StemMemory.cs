using System.Collections.Frozen;

namespace SecondOpinion.Bot.Domain.Guide.Finding.Wording;

/// <summary>The stems of a guide's words, each cut once while it is indexed. What people type adds nothing: of that there is no end.</summary>
internal sealed class StemMemory
{
    private readonly Dictionary<string, string> stems = new(StringComparer.Ordinal);

    /// <summary>The stem, remembered. One thread only.</summary>
    public string Learn(string word) => stems.TryGetValue(word, out var stem) ? stem : stems[word] = EnglishStemmer.Stem(word);

    /// <summary>What was learned, for any number of threads; other words are cut each time.</summary>
    public Func<string, string> Closed()
    {
        var known = stems.ToFrozenDictionary(StringComparer.Ordinal);
        return word => known.TryGetValue(word, out var stem) ? stem : EnglishStemmer.Stem(word);
    }
}
