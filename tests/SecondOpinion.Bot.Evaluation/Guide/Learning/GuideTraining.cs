using SecondOpinion.Bot.Adapters.Content.Guide;
using SecondOpinion.Bot.Adapters.Content.Guide.Wording;
using SecondOpinion.Bot.Domain.Guide;
using SecondOpinion.Bot.Domain.Guide.Finding;
using SecondOpinion.Bot.Domain.Guide.Finding.Ranking;
using SecondOpinion.Bot.Domain.Guide.Refusing;
using SecondOpinion.Bot.Domain.Learning;

namespace SecondOpinion.Bot.Evaluation.Guide.Learning;

/// <summary>
/// "guide-train [--learn-only]": learns ranking and refusing and writes both files of dialogs/guideanswers/. With --learn-only the validation questions stay unlearned, so that
/// "guide FILE --validate" measures what was not seen; without, they are learned too once the operating points are found.
/// </summary>
internal static class GuideTraining
{
    // The guide's own questions are many and of one hand.
    private const double OwnCost = 0.3;
    private const double OwnRankingCost = 0.05;

    public static int Run(string[] args)
    {
        var learnOnly = args.Contains("--learn-only");
        var root = RepositoryRoot.Find();
        var words = Path.Combine(root, "dialogs", "guideanswers");
        var book = GuideBookLoader.Load(Path.Combine(root, "guide"), Path.Combine(root, "dialogs"), GuideLearning.Nothing);
        var sets = new TrainingSets(Path.Combine(root, "tests", "SecondOpinion.Bot.Evaluation", "Guide"));
        var rows = sets.Read();
        var ranking = Ranking(book, [.. rows.Where(r => !learnOnly || !r.IsForValidation)]);
        var refusing = RefusingTrainer.Train(Examples(book, rows, ranking), learnOnly, sets.Fingerprint());
        File.WriteAllText(Path.Combine(words, LearningFiles.Ranking), "# Written by \"guide-train\" of tests/SecondOpinion.Bot.Evaluation: feature, weight for English, weight for other languages.\n" + ranking.Write());
        File.WriteAllBytes(Path.Combine(words, LearningFiles.Refusing), ModelFile.Write(refusing));
        Console.WriteLine($"Learned from {rows.Count} questions.");
        return 0;
    }

    private static RankingWeights Ranking(GuideBook book, TrainingRow[] rows)
    {
        var search = new PassageSearch(book.Passages, book.Vocabulary, RankingWeights.Even);
        var labelled = rows.Where(r => r.NamesPassages && r.Question.Earlier is null).Select(r => RankedQuestion.Of(search, r.Question.Question, r.IsMeant, 1));
        var own = TrainingSets.OwnQuestions(book.Passages).SelectMany(half =>
        {
            var lacking = new PassageSearch(half.Guide, book.Vocabulary, RankingWeights.Even);
            return half.Asked.Select(a => RankedQuestion.Of(lacking, a.Question, p => p.Id == a.Passage, OwnRankingCost));
        });
        return RankingTrainer.Train([.. labelled.Concat(own).OfType<RankedQuestion>()]);
    }

    private static List<RefusingExample> Examples(GuideBook book, IReadOnlyList<TrainingRow> rows, RankingWeights ranking)
    {
        var learning = new GuideLearning(ranking, GuideLearning.Nothing.Refusing);
        var evidence = new EvidenceFeatures(new FigureCheck(book.Facts));
        var bag = new FeatureBag();
        var whole = With(book, book.Passages, learning).Answerer;
        var examples = rows.Select(r => RefusingExample.Of(whole, evidence, bag, r, 1)).ToList();
        foreach (var (guide, asked) in TrainingSets.OwnQuestions(book.Passages))
        {
            var lacking = With(book, guide, learning).Answerer;
            examples.AddRange(asked.Select(a => RefusingExample.Of(lacking, evidence, bag, Own(a.Question), OwnCost)));
        }

        return examples;
    }

    private static TrainingRow Own(string question) => new(new LabelledQuestion("", "en", "own", question, true, null, null), false, true);

    private static GuideBook With(GuideBook book, IReadOnlyList<Passage> passages, GuideLearning learning) =>
        new([], book.Facts.Values, passages, book.Vocabulary, book.DeclineRules, learning);
}
