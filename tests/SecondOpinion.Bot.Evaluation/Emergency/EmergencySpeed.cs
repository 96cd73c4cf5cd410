using System.Diagnostics;
using System.Globalization;
using SecondOpinion.Bot.Adapters.Content.Emergency;

namespace SecondOpinion.Bot.Evaluation.Emergency;

/// <summary>Times the screen on texts of 300 and 16,000 letters, cut from the labelled messages, and prints percentiles in milliseconds.</summary>
internal static class EmergencySpeed
{
    private static readonly (int Letters, int Rounds)[] Sizes = [(300, 10_000), (16_000, 400)];

    public static int Run(string file)
    {
        var screen = EmergencyScreenLoader.Load(Path.Combine(RepositoryRoot.Find(), "dialogs", "emergency"));
        var all = string.Join(' ', EmergencyEvaluation.Read(file).Select(m => m.Text));
        foreach (var (letters, rounds) in Sizes)
        {
            var took = new double[rounds];
            var allocated = 0L;
            for (var i = -rounds / 4; i < rounds; i++)
            {
                var text = all.Substring((int)((i + (long)rounds) * 7919 % (all.Length - letters)), letters);
                var before = GC.GetAllocatedBytesForCurrentThread();
                var start = Stopwatch.GetTimestamp();
                screen.Screen(text);
                if (i >= 0)
                {
                    took[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                    allocated += GC.GetAllocatedBytesForCurrentThread() - before;
                }
            }

            Array.Sort(took);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{letters,6} letters, {rounds} rounds: p50 {took[rounds / 2]:0.000} ms, p99 {took[rounds * 99 / 100]:0.000} ms, most {took[^1]:0.000} ms, {allocated / rounds / 1024} KiB a message"));
        }

        return 0;
    }
}
