using System.Diagnostics;
using System.Globalization;
using SecondOpinion.Bot.Adapters.Sqlite;
using SecondOpinion.Bot.Protocol.State;
using Xunit;
using Xunit.Abstractions;

namespace SecondOpinion.Bot.EndToEnd.Store;

/// <summary>SIGKILL at random points, the same data directory again and again. LONG=1: 1,000 times.</summary>
public sealed class KilledStoreTests(ITestOutputHelper output) : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("sobt-kill-");

    // The last sequence number of each conversation that was acknowledged or seen after a kill.
    private readonly Dictionary<string, long> _known = [];
    private int _acknowledged;

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public async Task A_killed_process_loses_doubles_and_halves_nothing_that_was_acknowledged()
    {
        var kills = Environment.GetEnvironmentVariable("LONG") == "1" ? 1000 : 20;
        var random = new Random(20261121);
        var recoveries = new List<double>();
        for (var kill = 0; kill < kills; kill++)
        {
            // Every fifth is killed while it opens and recovers, the others somewhere in their work.
            var after = kill % 5 == 4 ? 0 : random.Next(1, kills > 20 ? 60 : 400);
            await WriteUntilKilledAsync(after, TimeSpan.FromMilliseconds(random.Next(0, after == 0 ? 400 : 10)));
            var start = Stopwatch.GetTimestamp();
            await using var store = SqliteTurnStore.Open(new SqliteStoreOptions { Directory = _directory.FullName }, TimeProvider.System);
            recoveries.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            for (var n = 0; n < StoreWriter.Conversations; n++)
                _known[StoreWriter.Name(n)] = await CheckAsync(store, StoreWriter.Name(n), _known.GetValueOrDefault(StoreWriter.Name(n)), isLast: kill == kills - 1);
        }

        recoveries.Sort();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kills} kills, {_acknowledged} turns acknowledged, reopened in {recoveries[recoveries.Count / 2]:f0} ms (median), {recoveries[^1]:f0} ms (worst)"));
        Assert.True(_acknowledged > kills, "Too few turns were acknowledged for the kills to mean anything.");
    }

    private async Task WriteUntilKilledAsync(int lines, TimeSpan andThen)
    {
        using var writer = ChildProcess.Start("store-writer", _directory.FullName);
        var errors = writer.StandardError.ReadToEndAsync();
        for (var n = 0; n < lines; n++)
            Note(await writer.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException(await errors));
        var killed = Task.Delay(andThen).ContinueWith(_ => writer.Kill(), TaskScheduler.Default);
        var rest = await writer.StandardOutput.ReadToEndAsync();
        await killed;
        await writer.WaitForExitAsync();
        Assert.Equal("", await errors);
        // What follows the last line end was cut by the kill.
        foreach (var line in rest.Split('\n')[..^1])
            Note(line);
    }

    private void Note(string line)
    {
        if (line.Split(' ') is not [var conversation, var sequence])
            return;
        _known[conversation] = long.Parse(sequence, CultureInfo.InvariantCulture);
        _acknowledged++;
    }

    private static async Task<long> CheckAsync(SqliteTurnStore store, string conversation, long known, bool isLast)
    {
        var last = await store.LastSequenceAsync(conversation, default);
        // One turn more may have been committed and not yet acknowledged.
        Assert.InRange(last, known, known + 3);
        Assert.Equal(0, last % 3);
        var state = (await store.ReadAsync([conversation + "/state"], default)).GetValueOrDefault(conversation + "/state");
        Assert.Equal(last, state?.Value.GetProperty("count").GetInt64() ?? 0);

        // Reading all of it each time would grow with the square of the kills.
        var from = isLast ? 0 : Math.Max(last - 300, 0);
        var recorded = await store.ReadActivitiesAsync(conversation, from, int.MaxValue, default);
        Assert.Equal(last - from, recorded.Count);
        Assert.All(recorded, r => Assert.Equal(r.Sequence.ToString(CultureInfo.InvariantCulture), r.Activity.Id));
        if (last > 0)
            Assert.Equal(CommitStatus.Repeated, await store.CommitAsync(StoreWriter.Turn(conversation, last - 3, state), default));
        return last;
    }
}
