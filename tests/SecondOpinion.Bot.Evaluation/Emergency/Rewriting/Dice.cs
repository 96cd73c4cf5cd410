using SecondOpinion.Bot.Domain.Learning;

namespace SecondOpinion.Bot.Evaluation.Emergency.Rewriting;

/// <summary>Chance that is the same in every run: a row of numbers that the text and the kind of rewrite begin.</summary>
internal sealed class Dice(string text, string kind)
{
    private uint _state = FeatureHash.Mix(FeatureHash.Add(FeatureHash.Add(FeatureHash.Seed('z'), text), kind));

    /// <returns>0 to <paramref name="sides"/> - 1.</returns>
    public int Throw(int sides)
    {
        _state = FeatureHash.Mix(_state + 0x9E3779B9);
        return (int)(_state % (uint)sides);
    }

    public bool OneIn(int sides) => Throw(sides) == 0;
}
