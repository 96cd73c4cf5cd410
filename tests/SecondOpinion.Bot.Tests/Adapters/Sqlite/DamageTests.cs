using System.Text;
using SecondOpinion.Bot.Adapters.Sqlite;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Tests.Protocol.State;
using Xunit;

namespace SecondOpinion.Bot.Tests.Adapters.Sqlite;

public sealed class DamageTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task Whatever_byte_is_flipped_the_store_is_refused_or_reads_exactly_what_was_written()
    {
        await FillAsync(300);
        var before = await File.ReadAllBytesAsync(_directory.File("bot.db"));
        var expected = await ReadAllAsync(_directory.Path);
        var random = new Random(7);
        var refused = 0;

        for (var trial = 0; trial < 100; trial++)
        {
            using var copy = new TemporaryDirectory();
            var damaged = before.ToArray();
            damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
            await File.WriteAllBytesAsync(copy.File("bot.db"), damaged);
            try
            {
                Assert.Equal(expected, await ReadAllAsync(copy.Path));
            }
            catch (StoreOpenException)
            {
                refused++;
            }
        }

        // The rest fell on bytes that carry nothing.
        Assert.InRange(refused, 50, 100);
    }

    [Fact]
    public async Task A_large_file_is_opened_and_a_damaged_row_is_refused_when_it_is_read()
    {
        await FillAsync(10);
        var bytes = await File.ReadAllBytesAsync(_directory.File("bot.db"));
        bytes[bytes.AsSpan().IndexOf("words 5"u8)] = (byte)'W';
        await File.WriteAllBytesAsync(_directory.File("bot.db"), bytes);

        await using var store = SqliteStores.Open(_directory.Path, verifyUpToMegabytes: 0);

        Assert.Equal("words 4", (await store.FindActivityAsync("c", "in-4", default))!.Activity.Text);
        var fault = await Assert.ThrowsAsync<StoreUnavailableException>(() => store.FindActivityAsync("c", "in-5", default));
        Assert.DoesNotContain("ords 5", fault.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bot.db", "is missing")]
    [InlineData("bot.db-wal", "is older than what was acknowledged from it")]
    public async Task A_missing_file_is_refused(string file, string how)
    {
        await CopyOfARunningStoreAsync(20, copy =>
        {
            File.Delete(copy.File(file));
            var refusal = Assert.Throws<StoreOpenException>(() => SqliteStores.Open(copy.Path));
            Assert.StartsWith($"{copy.File("bot.db")} {how}: ", refusal.Message, StringComparison.Ordinal);
            return Task.CompletedTask;
        });
    }

    [Fact]
    public async Task A_log_that_was_cut_or_damaged_never_loses_an_acknowledged_turn_silently()
    {
        var random = new Random(11);
        for (var trial = 0; trial < 20; trial++)
        {
            await CopyOfARunningStoreAsync(20, async copy =>
            {
                await using (var log = File.Open(copy.File("bot.db-wal"), FileMode.Open))
                {
                    if (trial % 2 == 0)
                        log.SetLength(random.NextInt64(log.Length));
                    else
                        await FlipAsync(log, random.NextInt64(log.Length));
                }

                try
                {
                    await using var store = SqliteStores.Open(copy.Path);
                    Assert.Equal(20, await store.LastSequenceAsync("c", default));
                }
                catch (StoreOpenException)
                {
                }
            });
        }
    }

    [Fact]
    public async Task An_older_state_opens_once_the_operator_asks_for_it()
    {
        await CopyOfARunningStoreAsync(20, async copy =>
        {
            File.Delete(copy.File("bot.db-wal"));
            File.Delete(copy.File("bot.mark"));
            await using var store = SqliteStores.Open(copy.Path);
            Assert.Equal(0, await store.LastSequenceAsync("c", default));
        });
    }

    private async Task FillAsync(int turns)
    {
        await using var store = SqliteStores.Open(_directory.Path);
        await FillAsync(store, turns);
    }

    private static async Task FillAsync(SqliteTurnStore store, int turns)
    {
        for (var n = 0; n < turns; n++)
        {
            var turn = new TurnCommit
            {
                ConversationId = "c",
                ExpectedSequence = n,
                Inbound = Turns.Message($"in-{n}", $"words {n}"),
                State = Turns.Documents(($"d{n}", $"{{\"n\":{n},\"filler\":\"{new string('f', 300)}\"}}", "*")),
            };
            Assert.Equal(CommitStatus.Committed, await store.CommitAsync(turn, default));
        }
    }

    // As a power cut or a kill would leave it: everything committed, the log not yet moved into the file.
    private async Task CopyOfARunningStoreAsync(int turns, Func<TemporaryDirectory, Task> check)
    {
        using var source = new TemporaryDirectory();
        using var copy = new TemporaryDirectory();
        await using (var store = SqliteStores.Open(source.Path))
        {
            await FillAsync(store, turns);
            foreach (var file in new[] { "bot.db", "bot.db-wal", "bot.mark" })
                await Processes.RunAsync("cp", source.File(file), copy.File(file));
        }

        await check(copy);
    }

    private static async Task FlipAsync(FileStream file, long at)
    {
        file.Position = at;
        var value = (byte)(file.ReadByte() ^ 0x10);
        file.Position = at;
        await file.WriteAsync(new[] { value });
    }

    private static async Task<string> ReadAllAsync(string directory)
    {
        await using var store = SqliteStores.Open(directory);
        var all = new StringBuilder();
        foreach (var recorded in await store.ReadActivitiesAsync("c", 0, 1000, default))
            all.AppendLine($"{recorded.Sequence} {Turns.Json(recorded.Activity)}");
        foreach (var (key, item) in await store.ReadAsync(await store.ListKeysAsync("", default), default))
            all.AppendLine($"{key} {item.ETag} {item.Value.GetRawText()}");
        foreach (var conversation in await store.ListConversationsIdleSinceAsync(DateTimeOffset.MaxValue, 10, default))
            all.AppendLine(conversation);
        return all.ToString();
    }
}
