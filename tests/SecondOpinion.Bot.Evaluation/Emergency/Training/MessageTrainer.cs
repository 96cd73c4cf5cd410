using SecondOpinion.Bot.Domain.Emergency;
using SecondOpinion.Bot.Domain.Emergency.Learned;
using SecondOpinion.Bot.Domain.Learning;
using SecondOpinion.Bot.Evaluation.Emergency.Rewriting;

namespace SecondOpinion.Bot.Evaluation.Emergency.Training;

/// <summary>Learns the two questions of the classifier, emergency and crisis, from labelled messages. Seeded: the same messages and signs give the same bytes.</summary>
internal sealed class MessageTrainer(SignBook book, IReadOnlyList<string> sharedWords)
{
    private const int Bits = 18;
    private const int Rounds = 10;

    /// <summary>A rewritten copy says the same with slips of typing: worth less than a message of its own.</summary>
    private const double CopyCost = 0.4;

    private const double OwnWordsCost = 3;

    private readonly CompiledBook _book = new(book);
    private readonly SharedWords _words = new(sharedWords);

    private sealed record Row(Example Example, string Label, double Cost);

    public LinearModel Train(IReadOnlyList<TrainingMessage> messages, Thresholds high, string trainedFrom)
    {
        var rows = Rows(messages);
        return Quantised.Model(
            [
                (LearnedJudgement.Emergency, Learn(rows, "emergency", "crisis"), high.Emergency, high.Emergency - high.AmberBelow),
                (LearnedJudgement.Crisis, Learn(rows, "crisis", "emergency"), high.Crisis, high.Crisis - high.AmberBelow),
            ], Bits, trainedFrom);
    }

    /// <summary>Scores from which a message is taken over, and how far below it still gets the emergency line.</summary>
    internal sealed record Thresholds(double Emergency, double Crisis, double AmberBelow);

    private List<Row> Rows(IReadOnlyList<TrainingMessage> messages)
    {
        var (reader, rules, features, bag) = (new MessageReader(_book), new Judgement(_book), new MessageFeatures(_book, _words), new FeatureBag());
        var rows = new List<Row>();
        foreach (var message in messages.Where(m => m.Label != "urgent"))
        {
            foreach (var (text, cost) in Texts(message))
            {
                var read = reader.Read(text);
                features.Fill(bag, read, features.Meanings(read), rules.Of(read.Reading, 0), 0..read.Folded.Length);
                var kept = message.RulesKnewIt ? bag.Features.ToArray().Where(f => f.Group != MessageFeatures.SignGroup).ToArray() : bag.Features;
                rows.Add(new(new(kept, Bits), message.Label, cost));
            }
        }

        return rows;
    }

    /// <summary>Buttons are pressed, not typed: they have no slips.</summary>
    private static IEnumerable<(string Text, double Cost)> Texts(TrainingMessage message) => message.IsOwnWords
        ? [(message.Text, OwnWordsCost)]
        : Rewrites.Copies(message.Text).Select(copy => (copy, CopyCost)).Prepend((message.Text, 1.0));

    /// <param name="leftOut">The other kind of takeover: neither an example for this one nor against it.</param>
    private static LinearTrainer Learn(List<Row> rows, string label, string leftOut)
    {
        var trainer = new LinearTrainer(Bits);
        trainer.Train([.. rows.Select(r => r.Example)], [.. rows.Select(r => r.Label == label)], [.. rows.Select(r => r.Label == leftOut ? 0 : r.Cost)], Rounds);
        return trainer;
    }
}
