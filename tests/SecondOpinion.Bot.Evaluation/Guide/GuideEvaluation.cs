using SecondOpinion.Bot.Adapters.Content.Guide;

namespace SecondOpinion.Bot.Evaluation.Guide;

/// <summary>"guide FILE... [--validate] [--show]": figures of finding and refusing over question files, beside plain BM25 over the same passages. --validate leaves out what was learned from.</summary>
internal static class GuideEvaluation
{
    public static int Run(string[] args)
    {
        var root = RepositoryRoot.Find();
        var book = GuideBookLoader.Load(Path.Combine(root, "guide"), Path.Combine(root, "dialogs"));
        var engine = new EngineUnderTest(book, Path.Combine(root, "dialogs"));
        foreach (var file in args.Where(a => !a.StartsWith("--", StringComparison.Ordinal)))
        {
            var questions = LabelledQuestion.Read(file).Where(q => !q.Seen && (!q.Answerable || q.Passages is not null || q.Expect is not null)).Where(q => !args.Contains("--validate") || LearningSplit.IsForValidation(q)).ToArray();
            var ours = questions.Select(engine.Ours).ToArray();
            var plain = questions.Select(engine.Plain).ToArray();
            Console.WriteLine($"# {file}: {questions.Length} questions, {book.Passages.Count} passages");
            FigureTable.Write(Console.Out, ours, plain);
            if (args.Contains("--show"))
            {
                Show(ours);
            }
        }

        return 0;
    }

    private static void Show(Outcome[] outcomes)
    {
        foreach (var outcome in outcomes.Where(o => !o.IsRight || o.IsFalseAnswer))
        {
            Console.WriteLine($"\n{outcome.Question.Id} {outcome.Question.Lang} {outcome.Question.Kind} answerable={outcome.Question.Answerable} rank={outcome.Rank} {outcome.Decision}");
            Console.WriteLine("  Q " + outcome.Question.Question);
            Console.WriteLine("  W " + string.Join(" ", outcome.Question.Passages ?? outcome.Question.Facts ?? []));
            Console.WriteLine("  " + outcome.Why.Replace("\n", "\n  "));
        }
    }
}
