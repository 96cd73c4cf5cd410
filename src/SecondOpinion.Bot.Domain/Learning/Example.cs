namespace SecondOpinion.Bot.Domain.Learning;

/// <summary>The features of one text, packed: slots of the model's table, group after group.</summary>
internal sealed class Example
{
    public Example(ReadOnlySpan<Feature> features, int bits)
    {
        var mask = (1u << bits) - 1;
        Slots = new int[features.Length];
        var at = 0;
        for (var g = 0; g < FeatureBag.Groups; g++)
        {
            foreach (ref readonly var feature in features)
            {
                if (feature.Group == g)
                {
                    Slots[at++] = (int)(feature.Hash & mask);
                }
            }

            Ends[g] = at;
        }
    }

    public int[] Slots { get; }

    /// <summary>Where each group ends in <see cref="Slots"/>.</summary>
    public int[] Ends { get; } = new int[FeatureBag.Groups];
}
