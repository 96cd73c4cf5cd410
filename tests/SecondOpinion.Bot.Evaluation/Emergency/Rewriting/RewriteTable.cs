using System.Globalization;
using SecondOpinion.Bot.Adapters.Content.Emergency;
using SecondOpinion.Bot.Domain.Emergency;

namespace SecondOpinion.Bot.Evaluation.Emergency.Rewriting;

/// <summary>Writes each message that must be taken over in twenty other ways and prints what each way costs.</summary>
internal static class RewriteTable
{
    /// <param name="arguments">Files of labelled messages.</param>
    public static int Run(IReadOnlyList<string> arguments)
    {
        var screen = EmergencyScreenLoader.Load(Path.Combine(RepositoryRoot.Find(), "dialogs", "emergency"));
        var texts = arguments.SelectMany(EmergencyEvaluation.Read).Where(m => m.MustBeTaken).Select(m => m.Text).ToArray();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"as written",-20} {Share(screen, texts):0.000} of {texts.Length}"));
        double sum = 0;
        foreach (var (name, rewrite) in Rewrites.All)
        {
            var share = Share(screen, [.. texts.Select(text => rewrite(text, new(text, name)))]);
            sum += share;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-20} {share:0.000}"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"all rewrites",-20} {sum / Rewrites.All.Count:0.000}"));
        return 0;
    }

    public static double Share(EmergencyScreen screen, IReadOnlyList<string> texts) =>
        texts.Count(text => screen.Screen(text).Level == TriageLevel.Red) / (double)texts.Count;
}
