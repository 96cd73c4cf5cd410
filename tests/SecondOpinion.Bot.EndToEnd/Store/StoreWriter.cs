using System.Globalization;
using System.Text.Json;
using SecondOpinion.Bot.Adapters.Sqlite;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.EndToEnd.Store;

/// <summary>Commits turns to several conversations until it is killed, and prints each one that was acknowledged.</summary>
internal static class StoreWriter
{
    public const int Conversations = 8;

    public static async Task<int> RunAsync(string directory, TextWriter output)
    {
        await using var store = SqliteTurnStore.Open(new SqliteStoreOptions { Directory = directory }, TimeProvider.System);
        var acknowledged = TextWriter.Synchronized(output);
        await acknowledged.WriteLineAsync("open");
        await acknowledged.FlushAsync();
        await Task.WhenAll(Enumerable.Range(0, Conversations).Select(n => Task.Run(() => TalkAsync(store, Name(n), acknowledged))));
        return 0;
    }

    public static string Name(int conversation) => string.Create(CultureInfo.InvariantCulture, $"conversation-{conversation}");

    /// <summary>The turn after <paramref name="sequence"/>: one activity in, two out, and a document that counts all three.</summary>
    public static TurnCommit Turn(string conversation, long sequence, StoreItem? state) => new()
    {
        ConversationId = conversation,
        ExpectedSequence = sequence,
        Inbound = Message(sequence + 1),
        Outgoing = [Message(sequence + 2), Message(sequence + 3)],
        State = new Dictionary<string, StoreItem>
        {
            [conversation + "/state"] = new(JsonSerializer.SerializeToElement(new { count = sequence + 3 }), state?.ETag),
        },
    };

    private static async Task TalkAsync(SqliteTurnStore store, string conversation, TextWriter acknowledged)
    {
        var sequence = await store.LastSequenceAsync(conversation, default);
        while (true)
        {
            var state = (await store.ReadAsync([conversation + "/state"], default)).GetValueOrDefault(conversation + "/state");
            var status = await store.CommitAsync(Turn(conversation, sequence, state), default);
            if (status != CommitStatus.Committed)
                throw new InvalidOperationException($"{conversation} {sequence} {status}");
            sequence += 3;
            // One write of a short line to a pipe is whole or not at all.
            await acknowledged.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{conversation} {sequence}"));
            await acknowledged.FlushAsync();
        }
    }

    private static Activity Message(long number) => new()
    {
        Type = ActivityTypes.Message,
        Id = number.ToString(CultureInfo.InvariantCulture),
        Text = new string('x', 1200),
    };
}
