using System.Globalization;

namespace SecondOpinion.Bot.Evaluation.Guide;

/// <summary>The figures, per language and kind and in all, ours beside plain BM25.</summary>
internal static class FigureTable
{

    public static void Write(TextWriter output, Outcome[] ours, Outcome[] plain)
    {
        output.WriteLine($"{"",-24}{"n",5}  {"hit@1",6}{"hit@3",7}{"MRR",6}{"right",7}{"partly",8}{"over-ref",10}{"false",7}  | BM25 {"hit@1",6}{"hit@3",7}{"MRR",6}{"right",7}");
        Line(output, "all", ours, plain);
        Line(output, "English, answerable", Where(ours, o => o.Question is { Lang: "en", Answerable: true }), Where(plain, o => o.Question is { Lang: "en", Answerable: true }));
        Line(output, "other, answerable", Where(ours, o => o.Question is { Lang: not "en", Answerable: true }), Where(plain, o => o.Question is { Lang: not "en", Answerable: true }));
        Line(output, "to refuse", Where(ours, o => !o.Question.Answerable), Where(plain, o => !o.Question.Answerable));
        foreach (var language in ours.Select(o => o.Question.Lang).Distinct().Order(StringComparer.Ordinal))
        {
            Line(output, "language " + language, Where(ours, o => o.Question.Lang == language), Where(plain, o => o.Question.Lang == language));
        }

        foreach (var kind in ours.Select(o => o.Question.Kind).Distinct().Order(StringComparer.Ordinal))
        {
            Line(output, "kind " + kind, Where(ours, o => o.Question.Kind == kind), Where(plain, o => o.Question.Kind == kind));
        }
    }

    private static Outcome[] Where(Outcome[] outcomes, Func<Outcome, bool> holds) => [.. outcomes.Where(holds)];

    private static void Line(TextWriter output, string name, Outcome[] ours, Outcome[] plain)
    {
        if (ours.Length > 0)
        {
            output.WriteLine(
                $"{name,-24}{ours.Length,5}  {Hit(ours, 1),6}{Hit(ours, 3),7}{Mrr(ours),6}{Share(ours, o => o.IsRight),7}{Share(ours, o => o.Decision == "PartlyCovered"),8}"
                + $"{Share(ours, o => o.IsOverRefusal),10}{Share(ours, o => o.IsFalseAnswer),7}  |      {Hit(plain, 1),6}{Hit(plain, 3),7}{Mrr(plain),6}{Share(plain, o => o.IsRight),7}");
        }
    }

    private static string Hit(Outcome[] outcomes, int depth) =>
        Share([.. outcomes.Where(o => o.Rank is not null)], o => o.Rank > 0 && o.Rank <= depth);

    private static string Mrr(Outcome[] outcomes)
    {
        var ranked = outcomes.Where(o => o.Rank is not null).ToArray();
        return ranked.Length == 0 ? "-" : Text(ranked.Average(o => o.Rank is > 0 ? 1.0 / o.Rank.Value : 0));
    }

    private static string Share(Outcome[] outcomes, Func<Outcome, bool> holds) =>
        outcomes.Length == 0 ? "-" : Text(outcomes.Count(holds) / (double)outcomes.Length);

    private static string Text(double share) => share.ToString("0.000", CultureInfo.InvariantCulture);
}
