using System.Numerics;
using SecondOpinion.Bot.Domain.Learning;

namespace SecondOpinion.Bot.Domain.Emergency.Learned;

/// <summary>What the rules understood of a message, as features that are the same in every language.</summary>
internal static class SignFeatures
{
    /// <summary>A sign is paired with this many before it, so that the number of pairs stays linear.</summary>
    private const int Reach = 12;

    /// <param name="window">Only what stands within it.</param>
    public static void Add(Reading reading, CompiledBook book, Verdict rules, string language, Range window, int group, FeatureBag bag)
    {
        var live = new List<Reading.Statement>();
        var end = window.End.Value;
        for (var i = Windows.FirstFrom(reading.Statements, window.Start.Value, static s => s.Start); i < reading.Statements.Count && reading.Statements[i].Start < end; i++)
        {
            var said = reading.Statements[i];
            if (said.End > end)
            {
                continue;
            }

            AddOne(said, reading.Sentences[said.Sentence], book, group, bag);
            if (said.Silenced == Contexts.None)
            {
                live.Add(said);
            }
        }

        AddPairs(live, book, group, bag);
        AddMeasured(live, book, group, bag);
        Mark('r', $"{rules.Level}{rules.Kind}", group, bag);
        Mark('d', $"{rules.Level}{rules.Sign}", group, bag);
        Mark('g', language, group, bag);
    }

    private static void AddOne(in Reading.Statement said, Contexts sentence, CompiledBook book, int group, FeatureBag bag)
    {
        var name = FeatureHash.Add(FeatureHash.Seed('c'), book.Concepts[said.Concept].Name);
        var length = said.End - said.Start;
        bag.Add(FeatureHash.Mix(FeatureHash.Add(name, said.Silenced == Contexts.None ? '+' : '-')), group, said.Start, length);
        for (var rest = (uint)sentence; rest != 0; rest &= rest - 1)
        {
            var context = (char)BitOperations.TrailingZeroCount(rest);
            bag.Add(FeatureHash.Mix(FeatureHash.Add(FeatureHash.Add(name, '&'), context)), group, said.Start, length);
            bag.Add(FeatureHash.Mix(FeatureHash.Add(FeatureHash.Seed('x'), context)), group, said.Start, 0);
        }
    }

    private static void AddPairs(List<Reading.Statement> live, CompiledBook book, int group, FeatureBag bag)
    {
        for (var i = 0; i < live.Count; i++)
        {
            for (var j = Math.Max(0, i - Reach); j < i; j++)
            {
                var (less, more) = (Math.Min(live[i].Concept, live[j].Concept), Math.Max(live[i].Concept, live[j].Concept));
                if (less != more)
                {
                    var pair = FeatureHash.Add(FeatureHash.Add(FeatureHash.Add(FeatureHash.Seed('p'), book.Concepts[less].Name), ' '), book.Concepts[more].Name);
                    bag.Add(FeatureHash.Mix(pair), group, live[j].Start, Math.Max(live[i].End, live[j].End) - live[j].Start);
                }
            }
        }
    }

    /// <summary>A value was measured and is none that calls for an ambulance: without this, "SpO2" alone would sound like the low values it was learned from.</summary>
    private static void AddMeasured(List<Reading.Statement> live, CompiledBook book, int group, FeatureBag bag)
    {
        var critical = live.Exists(said => book.Concepts[said.Concept].Name is "vitals-critical" or "high-fever");
        foreach (var said in live)
        {
            var name = book.Concepts[said.Concept].Name;
            if (!critical && name.StartsWith("measure-", StringComparison.Ordinal))
            {
                bag.Add(FeatureHash.Mix(FeatureHash.Add(FeatureHash.Seed('v'), name)), group, said.Start, said.End - said.Start);
                bag.Add(FeatureHash.Mix(FeatureHash.Seed('v')), group, said.Start, 0);
            }
        }
    }

    private static void Mark(char family, string what, int group, FeatureBag bag) =>
        bag.Add(FeatureHash.Mix(FeatureHash.Add(FeatureHash.Seed(family), what)), group, 0, 0);
}
