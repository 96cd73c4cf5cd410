using System.Text.Json;
using SecondOpinion.Bot.Adapters.Content.Emergency;

namespace SecondOpinion.Bot.Evaluation.Emergency;

/// <summary>Screens labelled messages and prints recall and false alarms per language, label and kind. Exit code 0; it measures, tests judge.</summary>
internal static class EmergencyEvaluation
{
    /// <param name="arguments">Files of labelled messages (default: those beside this class); --wrong lists the wrong ones, --why what was understood.</param>
    public static int Run(IReadOnlyList<string> arguments)
    {
        var root = RepositoryRoot.Find();
        var screen = EmergencyScreenLoader.Load(Path.Combine(root, "dialogs", "emergency"));
        var files = arguments.Where(a => !a.StartsWith("--", StringComparison.Ordinal)).ToArray();
        if (files.Length == 0)
        {
            files = [.. Directory.EnumerateFiles(Path.Combine(root, "tests", "SecondOpinion.Bot.Evaluation", "Emergency"), "*.jsonl").Order(StringComparer.Ordinal)];
        }

        var judged = files.SelectMany(Read).Select(m => (Message: m, Triage: screen.Screen(m.Text))).ToArray();
        if (arguments.Contains("--wrong") || arguments.Contains("--why"))
        {
            foreach (var (message, triage) in judged.Where(j => j.Message.Wrong(j.Triage)))
            {
                Console.WriteLine($"{message.Id} {message.Label} -> {triage.Level} {triage.Sign} [{triage.Language}]: {message.Text}");
                if (arguments.Contains("--why"))
                {
                    Console.WriteLine("    " + Explanation.Of(screen, message.Text));
                }
            }
        }

        EmergencyTable.Print(judged);
        return 0;
    }

    internal static IEnumerable<LabelledMessage> Read(string file) => File.ReadLines(file)
        .Where(line => line.Length > 0)
        .Select(line => JsonSerializer.Deserialize<LabelledMessage>(line, JsonSerializerOptions.Web)!);
}
