using SecondOpinion.Bot.Domain.Learning;

namespace SecondOpinion.Bot.Domain.Emergency.Learned;

/// <summary>Adds to what the rules say what was learned from examples. It never takes away what the rules are certain of: those do not come here.</summary>
internal sealed class LearnedJudgement(MessageFeatures features, LinearModel model)
{
    public const string Emergency = "emergency";
    public const string Crisis = "crisis";

    /// <summary>What a window must score beyond the threshold, in units of 1/<see cref="LinearModel.One"/>: it has less around it that could explain it.</summary>
    private const long WindowMargin = LinearModel.One / 5;

    private const int KeptFeatures = 20_000;

    private readonly int _emergency = IndexOf(model, Emergency);
    private readonly int _crisis = IndexOf(model, Crisis);

    [ThreadStatic]
    private static FeatureBag? _bag;

    public Verdict Of(Understanding read, Verdict rules)
    {
        var (medical, crisis) = Scores(read, rules);
        return Decide(medical - model.Classes[_emergency].High, crisis - model.Classes[_crisis].High, rules);
    }

    /// <summary>The highest scores of the whole message and of its windows, in units of 1/<see cref="LinearModel.One"/>.</summary>
    public (long Medical, long Crisis) Scores(Understanding read, Verdict rules)
    {
        var bag = _bag ??= new();
        var meanings = features.Meanings(read);
        Span<long> scores = stackalloc long[model.Classes.Count];
        long medical = long.MinValue, crisis = long.MinValue;
        var whole = read.Folded.Length <= Windows.Whole;
        if (whole)
        {
            features.Fill(bag, read, meanings, rules, 0..read.Folded.Length);
            model.Score(bag.Features, scores);
            (medical, crisis) = (scores[_emergency], scores[_crisis]);
        }

        foreach (var window in Windows.Of(read.Folded))
        {
            if (!whole || window.End.Value - window.Start.Value < read.Folded.Length)
            {
                features.Fill(bag, read, meanings, rules, window);
                model.Score(bag.Features, scores);
                medical = Math.Max(medical, scores[_emergency] - WindowMargin);
                crisis = Math.Max(crisis, scores[_crisis] - WindowMargin);
            }
        }

        _bag = bag.Features.Length > KeptFeatures ? null : bag;
        return (medical, crisis);
    }

    /// <summary>The features that weighed most in the whole message, with what each added, in thousandths.</summary>
    public string Why(Understanding read, Verdict rules)
    {
        var bag = new FeatureBag();
        features.Fill(bag, read, features.Meanings(read), rules, 0..read.Folded.Length);
        var scores = new long[model.Classes.Count];
        model.Score(bag.Features, scores);
        return string.Join(" | ", model.Classes.Select((c, i) => $"{c.Name} {Thousandths(scores[i])} (from {Thousandths(c.High)}): "
            + string.Join(' ', model.Explain(bag.Features, i).Take(14).Select(part => $"<{Named(part.Feature, read.Folded)}>{Thousandths(part.Adds):+0;-0}"))));
    }

    private Verdict Decide(long medical, long crisis, Verdict rules)
    {
        var kind = crisis > medical ? TriageKind.Crisis : TriageKind.Medical;
        if (Math.Max(medical, crisis) >= 0)
        {
            return new(TriageLevel.Red, kind, rules.Sign ?? Emergency, Certain: false);
        }

        if (rules.Level >= TriageLevel.Amber)
        {
            return rules with { Level = TriageLevel.Amber };
        }

        var low = medical >= model.Classes[_emergency].Low - model.Classes[_emergency].High || crisis >= model.Classes[_crisis].Low - model.Classes[_crisis].High;
        return low ? new(TriageLevel.Amber, kind, Emergency, Certain: false) : rules;
    }

    private static long Thousandths(long score) => score * 1000 / LinearModel.One;

    private static string Named(in Feature feature, string folded) => feature.Length == 0
        ? "rules"
        : $"{feature.Group}:{folded.Substring(feature.Start, feature.Length).Replace('\n', '/').Replace(' ', '_')}";

    private static int IndexOf(LinearModel model, string name)
    {
        for (var i = 0; i < model.Classes.Count; i++)
        {
            if (model.Classes[i].Name == name)
            {
                return i;
            }
        }

        throw new InvalidDataException($"The model of messages has no class '{name}'.");
    }
}
