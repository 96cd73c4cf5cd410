using System.Text.Json;
using SecondOpinion.Bot.Adapters.Sqlite;
using SecondOpinion.Bot.Host.Operations.Transcripts;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Tests.Adapters.Sqlite;
using SecondOpinion.Bot.Tests.Protocol.State;
using Xunit;

namespace SecondOpinion.Bot.Tests.Host.Operations.Transcripts;

/// <summary>The commands on a data directory in which one person asked for a person and one did not.</summary>
public sealed class TranscriptCommandsTests : IAsyncLifetime
{
    private const string Said = "My doctor found a shadow";

    private readonly TemporaryDirectory _directory = new();
    private string _ticket = "";
    private IReadOnlyList<Activity> _recorded = [];

    [Fact]
    public async Task List_shows_the_tickets_with_their_conversations_and_nothing_that_was_said() =>
        Assert.Equal((0, $"{_ticket}  2026-03-01 09:00  en  asking\n"), await RunAsync("list"));

    [Fact]
    public async Task Export_writes_everything_in_order_as_bot_framework_does()
    {
        var (exit, output) = await RunAsync("export", "asking");

        var written = JsonSerializer.Deserialize(output, ProtocolJson.Plain.Transcript)!.Activities;
        Assert.Equal(0, exit);
        Assert.Contains(written, activity => activity.Text == Said);
        Assert.Equal(_recorded.Select(Turns.Json), written.Select(Turns.Json));
    }

    [Fact]
    public async Task A_transcript_file_is_the_bare_array_of_the_same_activities()
    {
        var json = (await RunAsync("export", "asking", "--format", "json")).Output;
        var (exit, array) = await RunAsync("export", "asking", "--format", "transcript");

        Assert.Equal(0, exit);
        Assert.Equal(json.Trim(), $$"""{"activities":{{array.Trim()}}}""");
    }

    [Theory]
    [InlineData("json")]
    [InlineData("transcript")]
    [InlineData("markdown")]
    public async Task A_ticket_leads_to_its_conversation(string format) => Assert.Equal(
        await RunAsync("export", "asking", "--format", format), await RunAsync("export", _ticket, "--format", format));

    [Fact]
    public async Task Markdown_says_who_spoke_and_quotes_what_was_said()
    {
        var (exit, output) = await RunAsync("export", "asking", "--format", "markdown");

        Assert.Equal(0, exit);
        Assert.StartsWith($"# Conversation asking\n\nRequest {_ticket}, Queued\n\n# Situation\n", output, StringComparison.Ordinal);
        Assert.Contains("## Bot, 2026-03-01 09:00:00 UTC\n\n> Hello.", output, StringComparison.Ordinal);
        Assert.Contains($"## Person, 2026-03-01 09:00:00 UTC\n\n> {Said}\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_conversation_comes_out_whole()
    {
        await using (var store = Open())
            await store.CommitAsync(Turns.Turn("long", 0, "in-1", [.. Enumerable.Range(1, 1200).Select(number => $"out-{number}")]), default);

        var output = (await RunAsync("export", "long")).Output;

        Assert.Equal(1201, JsonSerializer.Deserialize(output, ProtocolJson.Plain.Transcript)!.Activities.Count);
    }

    [Theory]
    [InlineData(1, "export", "nobody")]
    [InlineData(2, "export", "asking", "--format", "pdf")]
    [InlineData(2, "export")]
    [InlineData(2, "shred")]
    public async Task What_cannot_be_done_writes_nothing_and_fails(int exit, params string[] command) => Assert.Equal((exit, ""), await RunAsync(command));

    [Fact]
    public async Task A_data_directory_that_is_not_there_is_a_fault_and_is_not_made()
    {
        var nowhere = _directory.File("nowhere");

        Assert.Equal(1, await TranscriptCommands.TryRunAsync(["transcript", "list", "--data", nowhere], TextWriter.Null));
        Assert.False(Directory.Exists(nowhere));
    }

    [Fact]
    public async Task Other_commands_are_left_to_others() => Assert.Null(await TranscriptCommands.TryRunAsync(["guide", "check"], TextWriter.Null));

    public async Task InitializeAsync()
    {
        await using var store = Open();
        await using var bot = new BotOnStore(store, new SettableTime());
        await bot.JoinAsync("quiet");
        await bot.JoinAsync("asking");
        await bot.SayAsync("asking", Said, "I agree, ask for a person");
        _recorded = [.. (await store.ReadActivitiesAsync("asking", 0, 100, default)).Select(recorded => recorded.Activity)];
        _ticket = Assert.Single(await store.ListKeysAsync("tickets/", default))["tickets/".Length..];
    }

    public Task DisposeAsync()
    {
        _directory.Dispose();
        return Task.CompletedTask;
    }

    private SqliteTurnStore Open() => SqliteTurnStore.Open(new SqliteStoreOptions { Directory = _directory.Path }, TimeProvider.System);

    private async Task<(int Exit, string Output)> RunAsync(params string[] command)
    {
        var output = new StringWriter { NewLine = "\n" };
        var exit = await TranscriptCommands.TryRunAsync(["transcript", .. command, "--data", _directory.Path], output);
        return (exit!.Value, output.ToString());
    }
}
