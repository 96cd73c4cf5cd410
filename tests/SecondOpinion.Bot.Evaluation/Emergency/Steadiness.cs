using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SecondOpinion.Bot.Adapters.Content.Emergency;
using SecondOpinion.Bot.Evaluation.Emergency.Rewriting;
using SecondOpinion.Bot.Evaluation.Emergency.Training;

namespace SecondOpinion.Bot.Evaluation.Emergency;

/// <summary>Decides 100,000 messages in two processes and three cultures and compares the fingerprints of all decisions. Exit code 1 when one differs.</summary>
internal static class Steadiness
{
    private const int Messages = 100_000;
    private static readonly string[] Cultures = ["en-US", "tr-TR", "ar-SA"];

    /// <param name="culture">Given to the second process; null in the first, which starts it.</param>
    public static int Run(string? culture)
    {
        if (culture is not null)
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Console.WriteLine(Fingerprint());
            return 0;
        }

        var prints = new List<string>();
        foreach (var name in Cultures)
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
            prints.Add(Fingerprint());
            prints.Add(InAnotherProcess(name));
            Console.WriteLine($"{name}: {prints[^2]} here, {prints[^1]} in another process");
        }

        return prints.Distinct().Count() == 1 ? 0 : 1;
    }

    private static string Fingerprint()
    {
        var root = RepositoryRoot.Find();
        var screen = EmergencyScreenLoader.Load(Path.Combine(root, "dialogs", "emergency"));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in Texts(root).Take(Messages))
        {
            var triage = screen.Screen(text);
            hash.AppendData(Encoding.UTF8.GetBytes($"{triage.Level}/{triage.Kind}/{triage.Sign}/{triage.Language}\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

    /// <summary>Every labelled message as it is, then rewritten in one way after the other.</summary>
    private static IEnumerable<string> Texts(string root)
    {
        var texts = TrainingData.Read(root).Select(m => m.Text).ToArray();
        return texts.Concat(Rewrites.All.SelectMany(way => texts.Select(text => way.Rewrite(text, new(text, way.Name)))));
    }

    private static string InAnotherProcess(string culture)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        foreach (var argument in new[] { Path.Combine(AppContext.BaseDirectory, "SecondOpinion.Bot.Evaluation.dll"), "emergency-steady", culture }
            .Where((_, i) => i > 0 || Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet"))
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        return process.StandardOutput.ReadToEnd().Trim();
    }
}
