using System.Collections.Concurrent;
using System.Diagnostics;

namespace SecondOpinion.Bot.Benchmarks;

/// <summary>People who go through the interview again and again, each sending the next message when the last one is acknowledged.</summary>
internal static class Run
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(9);
    private const int WarmUpConversations = 12;

    public static async Task WarmUpAsync(ITurnPath path)
    {
        for (var conversation = 0; conversation < WarmUpConversations; conversation++)
            await TalkAsync(path, _ => { }, () => true);
    }

    /// <summary>At least <paramref name="turns"/> turns, unless the time is over before.</summary>
    public static async Task<Measurement> MeasureAsync(string name, ITurnPath path, int people, int turns)
    {
        var times = new ConcurrentQueue<TimeSpan>();
        GC.Collect();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, people).Select(_ => Task.Run(async () =>
        {
            while (IsOn())
                await TalkAsync(path, times.Enqueue, IsOn);
        })));
        watch.Stop();
        var bytes = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        var sorted = times.Select(time => time.TotalMilliseconds).Order().ToArray();
        return new Measurement(name, people, sorted.Length, watch.Elapsed.TotalSeconds, At(sorted, 0.50), At(sorted, 0.99), (double)bytes / sorted.Length);

        bool IsOn() => times.Count < turns && watch.Elapsed < Longest;
    }

    private static async Task TalkAsync(ITurnPath path, Action<TimeSpan> took, Func<bool> isOn)
    {
        var conversation = await path.BeginAsync();
        foreach (var message in InterviewScript.Messages)
        {
            if (!isOn())
                return;
            var start = Stopwatch.GetTimestamp();
            await conversation.SayAsync(message);
            took(Stopwatch.GetElapsedTime(start));
        }
    }

    private static double At(double[] sorted, double share) => sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * share))];
}
