using System.Globalization;
using SecondOpinion.Bot.Domain.Emergency;
using SecondOpinion.Bot.Domain.Learning;

namespace SecondOpinion.Bot.Evaluation.Emergency.Training;

/// <summary>Shows on messages kept out of training what each threshold would catch and what it would take over for nothing.</summary>
internal static class Validation
{
    private sealed record Row(TrainingMessage Message, double Medical, double Crisis, bool Certain, Triage Triage)
    {
        public bool Taken(double medical, double crisis) => Certain || Medical >= medical || Crisis >= crisis;
    }

    public static void Print(EmergencyScreen screen, IReadOnlyList<TrainingMessage> held, bool wrong)
    {
        var rows = held.Select(message =>
        {
            var read = screen.Read(message.Text);
            var (medical, crisis) = screen.ScoresOf(read);
            return new Row(message, medical / (double)LinearModel.One, crisis / (double)LinearModel.One, screen.RulesOf(read).Certain, screen.Screen(message.Text));
        }).ToArray();
        foreach (var medical in new[] { 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0, -0.1 })
        {
            foreach (var crisis in new[] { medical, medical - 0.1, medical - 0.2, medical - 0.3 })
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"emergency {medical,5:0.0} crisis {crisis,5:0.0}: ") + Line(rows, r => r.Taken(medical, crisis)));
            }
        }

        bool Red(Row row) => row.Triage.Level == TriageLevel.Red;
        Console.WriteLine("as chosen:             " + Line(rows, Red));
        foreach (var group in rows.GroupBy(r => r.Message.Lang).Concat(rows.GroupBy(r => "kind " + r.Message.Kind)).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            Console.WriteLine($"{group.Key,-22} " + Line([.. group], Red));
        }

        foreach (var row in rows.Where(r => wrong && (r.Message.MustBeTaken && !Red(r) || r.Message.MustNotBeTaken && Red(r))))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{row.Message.Lang} {row.Message.Label} {row.Message.Kind} {row.Medical:0.00} {row.Crisis:0.00} {row.Certain}: {row.Message.Text}"));
        }
    }

    private static string Line(Row[] rows, Func<Row, bool> taken)
    {
        string Share(Func<TrainingMessage, bool> which)
        {
            var of = rows.Where(r => which(r.Message)).ToArray();
            return of.Length == 0 ? "    -         " : string.Create(CultureInfo.InvariantCulture, $"{of.Count(taken) / (double)of.Length:0.000} of {of.Length,5}");
        }

        return $"emergency {Share(m => m.Label == "emergency")}  crisis {Share(m => m.Label == "crisis")}  urgent {Share(m => m.Label == "urgent")}  false on hard {Share(m => m.IsHard)}  on ordinary {Share(m => m.MustNotBeTaken && !m.IsHard)}";
    }
}
