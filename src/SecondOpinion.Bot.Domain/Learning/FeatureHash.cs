namespace SecondOpinion.Bot.Domain.Learning;

/// <summary>FNV-1a over UTF-16 units: the same number for the same letters on every machine, in every process and culture (string.GetHashCode is none of that).</summary>
internal static class FeatureHash
{
    private const uint Prime = 16777619;

    /// <summary>Where a family of features begins, so that a word and an equal run of letters differ.</summary>
    public static uint Seed(char family) => Add(2166136261, family);

    public static uint Add(uint hash, char letter) => (hash ^ letter) * Prime;

    public static uint Add(uint hash, ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
        {
            hash = Add(hash, letter);
        }

        return hash;
    }

    /// <summary>Spreads the bits, of which a model uses the lowest.</summary>
    public static uint Mix(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x7feb352d;
        hash ^= hash >> 15;
        hash *= 0x846ca68b;
        return hash ^ (hash >> 16);
    }
}
