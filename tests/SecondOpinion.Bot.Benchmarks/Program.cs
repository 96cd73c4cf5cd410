using System.Globalization;
using SecondOpinion.Bot.Adapters.Content;
using SecondOpinion.Bot.Adapters.Sqlite;
using SecondOpinion.Bot.Benchmarks;
using SecondOpinion.Bot.Benchmarks.Guide;
using SecondOpinion.Bot.Protocol.State;

// dotnet run -c Release --project tests/SecondOpinion.Bot.Benchmarks [-- turns]
// Measures interview turns within one run, prints a table and writes docs/measurements/turns.md.
// -- guide-scale [SIZE...] measures larger and larger guides instead and writes docs/measurements/guide-scale.md.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is ["guide-scale", .. var sizes])
{
    GuideScale.Run(sizes);
    return;
}

var turns = args is [var count] ? int.Parse(count, CultureInfo.InvariantCulture) : 1500;
var load = Machine.Load();
var data = Directory.CreateTempSubdirectory("turns-");
try
{
    var rows = new List<Measurement>();
    var content = BotContentLoader.Load(AppContext.BaseDirectory);
    await using (var memory = new AdapterPath(content, new MemoryTurnStore()))
    {
        await Run.WarmUpAsync(memory);
        foreach (var people in new[] { 1, 8 })
            rows.Add(await Run.MeasureAsync("bot alone, store in memory", memory, people, turns));
    }

    await using (var store = SqliteTurnStore.Open(new SqliteStoreOptions { Directory = Path.Combine(data.FullName, "adapter") }, TimeProvider.System))
    await using (var sqlite = new AdapterPath(content, store))
    {
        await Run.WarmUpAsync(sqlite);
        foreach (var people in new[] { 1, 8, 32 })
            rows.Add(await Run.MeasureAsync("bot and SQLite", sqlite, people, turns));
    }

    using (var host = await ServedBot.StartAsync(Path.Combine(data.FullName, "host")))
    {
        await Run.WarmUpAsync(host);
        foreach (var people in new[] { 1, 8, 32 })
            rows.Add(await Run.MeasureAsync("Direct Line, the whole service", host, people, turns));
    }

    var report = Report.Of(rows, turns, load);
    Console.Write(report);
    Report.Write(report);
}
finally
{
    data.Delete(recursive: true);
}
