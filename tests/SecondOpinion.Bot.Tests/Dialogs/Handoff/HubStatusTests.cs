using System.Text.Json;
using SecondOpinion.Bot.Dialogs.Handoff;
using SecondOpinion.Bot.Domain.Handoff;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Tests.Host;
using Xunit;

namespace SecondOpinion.Bot.Tests.Dialogs.Handoff;

/// <summary>What another desk's hub reports and writes.</summary>
public sealed class HubStatusTests : IAsyncLifetime
{
    private readonly MemoryTurnStore _store = new();
    private readonly BotOnStore _bot;

    public HubStatusTests() => _bot = new BotOnStore(_store, TimeProvider.System);

    [Fact]
    public async Task Accepted_silences_the_bot_a_message_reaches_the_person_and_completed_goes_on_with_the_interview()
    {
        var accepted = await ReportAsync(HubStatus.EventName, new { state = "accepted", name = "Hana" });
        Assert.Contains("**Hana** has joined", Assert.Single(accepted).Text, StringComparison.Ordinal);
        Assert.Equal(TicketState.Taken, (await TicketAsync()).State);
        Assert.DoesNotContain(await _bot.SayAsync("c", "How much is an MRI?"), reply => reply.Entities is not null);

        var written = Assert.Single(await ReportAsync(HubStatus.MessageName, new { text = "Hello from the other desk" }));
        Assert.Equal(("Hello from the other desk", "Hana"), (written.Text, DeskEvents.WriterOf(written)));

        var completed = await ReportAsync(HubStatus.EventName, new { state = "completed" });
        Assert.Equal(TicketState.ReturnedToBot, (await TicketAsync()).State);
        Assert.Contains("Question 2 of 10.", completed[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Failed_tells_the_person_that_nobody_is_there_and_the_ticket_waits()
    {
        var failed = Assert.Single(await ReportAsync(HubStatus.EventName, new { state = "failed", message = "no agents" }));

        Assert.Contains("Nobody is at the desk", failed.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("no agents", failed.Text, StringComparison.Ordinal);
        Assert.Equal(TicketState.Queued, (await TicketAsync()).State);
    }

    [Theory]
    [InlineData("""{"state":"queued"}""")]
    [InlineData("""{"state":7}""")]
    [InlineData("""[]""")]
    [InlineData("null")]
    public async Task What_it_does_not_know_is_not_refused_and_changes_nothing(string value)
    {
        Assert.Empty(await _bot.SendAsync("c", new Activity { Type = ActivityTypes.Event, Name = HubStatus.EventName, Value = JsonSerializer.Deserialize<JsonElement>(value) }));
        Assert.Equal(TicketState.Queued, (await TicketAsync()).State);
    }

    [Fact]
    public async Task A_message_for_a_conversation_the_hub_does_not_have_goes_nowhere() =>
        Assert.Empty(await ReportAsync(HubStatus.MessageName, new { text = "Hello" }));

    public async Task InitializeAsync()
    {
        await _bot.JoinAsync("c");
        await _bot.SayAsync("c", "I agree, start", "In Korea now", "I agree, ask for a person");
    }

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    private Task<IReadOnlyList<Activity>> ReportAsync(string name, object value) =>
        _bot.SendAsync("c", new Activity { Type = ActivityTypes.Event, Name = name, Value = JsonSerializer.SerializeToElement(value) });

    private async Task<Ticket> TicketAsync() =>
        (await _store.ReadAsync([.. await _store.ListKeysAsync(Ticket.Key(""), default)], default)).Values.Single().Value.Deserialize<Ticket>()!;
}
