using SecondOpinion.Bot.Adapters.Sqlite;
using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.EndToEnd.Store;

/// <summary>Fills the disk its directory lies on, goes on working, makes room, and says what it saw.</summary>
internal static class StoreOnSmallDisk
{
    private const string Conversation = "conversation";

    public static async Task<int> RunAsync(string directory, TextWriter output)
    {
        long acknowledged;
        await using (var store = SqliteTurnStore.Open(Options(directory), TimeProvider.System))
        {
            await CommitAsync(store, 0);
            var ballast = Path.Combine(directory, "ballast");
            await FillAsync(ballast);
            acknowledged = 3;
            try
            {
                for (; acknowledged < 300_000; acknowledged += 3)
                    await CommitAsync(store, acknowledged);
                await output.WriteLineAsync("never full");
            }
            catch (StoreUnavailableException fault)
            {
                await output.WriteLineAsync($"refused: {fault.Message}");
            }

            await output.WriteLineAsync(await store.LastSequenceAsync(Conversation, default) == acknowledged ? "readable, nothing half-written" : "torn");
            File.Delete(ballast);
            await CommitAsync(store, acknowledged);
            acknowledged += 3;
            await output.WriteLineAsync("recovered");
        }

        await using var again = SqliteTurnStore.Open(Options(directory), TimeProvider.System);
        await output.WriteLineAsync(await again.LastSequenceAsync(Conversation, default) == acknowledged ? "complete" : "lost");
        return 0;
    }

    private static SqliteStoreOptions Options(string directory) => new() { Directory = directory };

    private static async Task CommitAsync(SqliteTurnStore store, long sequence)
    {
        var state = (await store.ReadAsync([Conversation + "/state"], default)).GetValueOrDefault(Conversation + "/state");
        if (await store.CommitAsync(StoreWriter.Turn(Conversation, sequence, state), default) != CommitStatus.Committed)
            throw new InvalidOperationException("A conflict with nobody.");
    }

    private static async Task FillAsync(string file)
    {
        await using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        try
        {
            while (true)
                await stream.WriteAsync(new byte[4096]);
        }
        catch (IOException)
        {
            // Full.
        }
    }
}
