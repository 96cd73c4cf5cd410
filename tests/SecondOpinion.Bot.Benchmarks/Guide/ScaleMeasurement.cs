using System.Diagnostics;
using SecondOpinion.Bot.Domain.Guide;

namespace SecondOpinion.Bot.Benchmarks.Guide;

/// <summary>Loads a guide of one size and asks it every tenth question of the real guide, one after the other.</summary>
internal static class ScaleMeasurement
{
    private const int EveryTenth = 10;
    private const int WarmUp = 30;
    private const double Megabyte = 1024 * 1024;

    public static ScaleRow Of(SyntheticGuide synthetic, GuideBook real, int size)
    {
        var book = synthetic.Of(size);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var clock = Stopwatch.StartNew();
        var answerer = book.Answerer;
        var load = clock.Elapsed.TotalSeconds;
        var index = GC.GetTotalMemory(forceFullCollection: true) - before;
        string[] questions = [.. real.Passages.SelectMany(p => p.Questions).Where((_, i) => i % EveryTenth == 0)];
        foreach (var question in questions.Take(WarmUp))
        {
            answerer.Decide(question, []);
        }

        var times = questions.Select(q => Time(answerer, q)).Order().ToArray();
        return new ScaleRow(size, load, index / Megabyte, times[times.Length / 2], times[times.Length * 99 / 100], times[^1]);
    }

    private static double Time(GuideAnswerer answerer, string question)
    {
        var start = Stopwatch.GetTimestamp();
        answerer.Decide(question, []);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
