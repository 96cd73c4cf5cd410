using SecondOpinion.Bot.Domain.Emergency;

namespace SecondOpinion.Bot.Evaluation.Emergency;

/// <summary>Counts, with the 95% Clopper-Pearson bound that a small sample deserves.</summary>
internal static class EmergencyTable
{
    public static void Print((LabelledMessage Message, Triage Triage)[] judged)
    {
        Console.WriteLine($"{"",-22}{"taken over",16}{"at least 95%",14}{"amber or red",14}{"false red",14}{"at most 95%",13}{"crisis as such",16}{"language",10}");
        foreach (var group in judged.GroupBy(j => j.Message.Lang).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            Row(group.Key, [.. group]);
        }

        foreach (var group in judged.GroupBy(j => j.Message.Kind ?? "-").OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            Row(group.Key, [.. group]);
        }

        Row("all", judged);
    }

    private static void Row(string name, (LabelledMessage Message, Triage Triage)[] rows)
    {
        var must = rows.Where(r => r.Message.MustBeTaken).ToArray();
        var mustNot = rows.Where(r => r.Message.MustNotBeTaken).ToArray();
        var taken = must.Count(r => r.Triage.Level == TriageLevel.Red);
        var seen = must.Count(r => r.Triage.Level >= TriageLevel.Amber);
        var falseRed = mustNot.Count(r => r.Triage.Level == TriageLevel.Red);
        var crisis = must.Where(r => r.Message.Label == "crisis").ToArray();
        var language = rows.Count(r => r.Triage.Language == r.Message.Lang);
        Console.WriteLine($"{name,-22}{taken,7}/{must.Length,-4}{Share(taken, must.Length),5}{Bounds.Lower(taken, must.Length),14:0.000}{Share(seen, must.Length),14}"
            + $"{falseRed,8}/{mustNot.Length,-4}{Bounds.Upper(falseRed, mustNot.Length),13:0.000}{crisis.Count(r => r.Triage.Kind == TriageKind.Crisis),12}/{crisis.Length,-4}{Share(language, rows.Length),10}");
    }

    private static string Share(int part, int whole) => whole == 0 ? "-" : (part / (double)whole).ToString("0.000", System.Globalization.CultureInfo.InvariantCulture);
}
