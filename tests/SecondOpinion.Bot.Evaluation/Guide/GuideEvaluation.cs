using SecondOpinion.Bot.Adapters.Content.Guide;

namespace SecondOpinion.Bot.Evaluation.Guide;

/// <summary>"guide FILE... [--validate] [--phrased [--freely]] [--show]": figures of finding and refusing over question files, beside plain BM25 over the same passages. --validate leaves out what was learned from.</summary>
internal static class GuideEvaluation
{
    public static int Run(string[] args)
    {
        var root = RepositoryRoot.Find();
        var book = GuideBookLoader.Load(Path.Combine(root, "guide"), Path.Combine(root, "dialogs"));
        var engine = new EngineUnderTest(book, Path.Combine(root, "dialogs"), args.Contains("--freely"));
        foreach (var file in args.Where(a => !a.StartsWith("--", StringComparison.Ordinal)))
        {
            var questions = LabelledQuestion.Read(file).Where(q => !q.Seen && (!q.Answerable || q.Passages is not null || q.Expect is not null)).Where(q => !args.Contains("--validate") || LearningSplit.IsForValidation(q)).ToArray();
            var ours = questions.Select(engine.Ours).ToArray();
            // In both modes: beside the guide's own words, the same answers worded by the demo model.
            var isPhrased = args.Contains("--phrased");
            Func<LabelledQuestion, Outcome> beside = isPhrased ? engine.Phrased : engine.Plain;
            var plain = questions.Select(beside).ToArray();
            Console.WriteLine($"# {file}: {questions.Length} questions, {book.Passages.Count} passages");
            FigureTable.Write(Console.Out, ours, plain);
            if (isPhrased)
            {
                Console.WriteLine($"The second columns are the demo model's wording: asked {engine.Model.Asked} times, shown {engine.Model.Phrased} times.");
                foreach (var lost in ours.Zip(plain).Where(pair => pair.First.IsRight && !pair.Second.IsRight && args.Contains("--show")))
                {
                    Console.WriteLine($"{lost.First.Question.Question}\n  {lost.Second.Reply.Replace("\n", "\n  ")}\n  {lost.First.Reply.Replace("\n", "\n  ")}");
                }
            }
            else if (args.Contains("--show"))
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
