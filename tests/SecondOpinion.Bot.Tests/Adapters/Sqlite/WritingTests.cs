using SecondOpinion.Bot.Adapters.Sqlite;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Tests.Protocol.State;
using Xunit;

namespace SecondOpinion.Bot.Tests.Adapters.Sqlite;

public sealed class WritingTests : IAsyncLifetime
{
    private readonly TemporaryDirectory _directory = new();
    private SqliteTurnStore _store = null!;

    public Task InitializeAsync()
    {
        _store = SqliteStores.Open(_directory.Path);
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        await _store.DisposeAsync();
        _directory.Dispose();
    }

    [Fact]
    public async Task A_turn_that_breaks_or_conflicts_costs_the_others_committed_with_it_nothing()
    {
        await _store.CommitAsync(Turns.Turn("taken", 0, "in-0", "out-0"), default);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 300).Select(async n =>
        {
            try
            {
                return (await _store.CommitAsync(Commit(n), default)).ToString();
            }
            catch (InvalidOperationException)
            {
                return "broken";
            }
        }));

        Assert.Equal(Enumerable.Range(0, 300).Select(n => (n % 10) switch { 3 => "broken", 7 => "Conflict", _ => "Committed" }), outcomes);
        Assert.Equal(241, (await _store.ListConversationsIdleSinceAsync(DateTimeOffset.MaxValue, 1000, default)).Count);
        Assert.Equal(2, await _store.LastSequenceAsync("taken", default));

        static TurnCommit Commit(int n) => (n % 10) switch
        {
            3 => Turns.Turn("taken", 2, $"in-{n}", "out-0"),
            7 => Turns.Turn($"c{n}", 5, "in-1", "out-1"),
            _ => Turns.Turn($"c{n}", 0, "in-1", "out-1"),
        };
    }

    [Fact]
    public async Task A_caller_who_has_left_before_the_writer_came_leaves_nothing_behind()
    {
        using var left = new CancellationTokenSource();
        await left.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _store.CommitAsync(Turns.Turn("c", 0, "in-1"), left.Token));
        Assert.Equal(0, await _store.LastSequenceAsync("c", default));
    }

    [Fact]
    public async Task A_file_that_was_taken_away_takes_no_turns_until_it_is_back()
    {
        await _store.CommitAsync(Turns.Turn("c", 0, "in-1"), default);
        File.Move(_directory.File("bot.db"), _directory.File("away"));

        var fault = await Assert.ThrowsAsync<StoreUnavailableException>(() => _store.CommitAsync(Turns.Turn("c", 1, "in-2"), default));

        Assert.Equal("The file of the store has been removed. Stop the program and put it back.", fault.Message);
        File.Move(_directory.File("away"), _directory.File("bot.db"));
        Assert.Equal(CommitStatus.Committed, await _store.CommitAsync(Turns.Turn("c", 1, "in-2"), default));
        Assert.Equal(2, await _store.LastSequenceAsync("c", default));
    }
}
