using System.Text.Json;
using SecondOpinion.Bot.Dialogs.Handoff;
using SecondOpinion.Bot.Domain.Handoff;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Tests.Host;
using Xunit;

namespace SecondOpinion.Bot.Tests.Dialogs.Handoff;

/// <summary>A coordinator in a person's conversation, from the queue to the way back.</summary>
public sealed class DeskTurnTests : IAsyncLifetime
{
    private static readonly Actor Mina = new("mina", "Mina", false);
    private static readonly Actor Joon = new("joon", "Joon", false);
    private static readonly Actor Chief = new("chief", "Chief", true);

    private readonly MemoryTurnStore _store = new();
    private readonly FakeDesk _desk = new();
    private readonly BotOnStore _bot;

    public DeskTurnTests() => _bot = new BotOnStore(_store, TimeProvider.System, desk: new HandoffServices(_desk, _desk, DeskTimes.Always, _store, ToHub: false));

    [Fact]
    public async Task Of_two_who_take_one_ticket_one_is_refused()
    {
        var ticket = await AskedAsync();

        var first = await DoAsync(new DeskAction.Take(ticket) { By = Mina });
        var second = await DoAsync(new DeskAction.Take(ticket) { By = Joon });

        Assert.Contains("**Mina** has joined", first[0].Text, StringComparison.Ordinal);
        Assert.Equal(DeskRefusals.TakenByOther, DeskEvents.RefusalIn(second));
        Assert.Equal(("mina", TicketState.Taken), await StandingAsync(ticket));
    }

    [Fact]
    public async Task The_same_doing_sent_again_is_done_once_and_answered_alike()
    {
        var ticket = await AskedAsync();
        await DoAsync(new DeskAction.Take(ticket) { By = Mina });

        var once = await DoAsync(new DeskAction.Reply(ticket, "Hello", null, []) { By = Mina }, "reply-1");
        var twice = await DoAsync(new DeskAction.Reply(ticket, "Hello", null, []) { By = Mina }, "reply-1");

        Assert.Equal(once[0].Id, twice[0].Id);
        Assert.Single((await _store.ReadActivitiesAsync("c", 0, 500, default)), recorded => recorded.Activity.Text == "Hello");
    }

    [Fact]
    public async Task A_reply_is_the_coordinators_words_to_the_person_with_nothing_to_reply_to()
    {
        var ticket = await AskedAsync();
        await DoAsync(new DeskAction.Take(ticket) { By = Mina });

        var reply = Assert.Single(await DoAsync(new DeskAction.Reply(ticket, "안녕하세요 *not bold*", "Hello", []) { By = Mina }));

        Assert.Equal(("안녕하세요 *not bold*", "plain", "dl_person", (string?)null), (reply.Text, reply.TextFormat, reply.Recipient!.Id, reply.ReplyToId));
        Assert.Equal(("Mina", "Hello"), (DeskEvents.WriterOf(reply), DeskEvents.OriginalOf(reply)));
        Assert.Equal(("mina", TicketState.WaitingForPatient), await StandingAsync(ticket));
        Assert.NotEqual("high", reply.Importance);
    }

    [Fact]
    public async Task While_a_coordinator_has_it_the_bot_is_silent_and_after_it_the_interview_goes_on_where_it_was()
    {
        var ticket = await AskedAsync();
        await DoAsync(new DeskAction.Take(ticket) { By = Mina });
        _desk.Here.Add("mina");

        Assert.Empty(await _bot.SayAsync("c", "How much is an MRI?"));
        Assert.Empty(await _bot.SayAsync("c", "skip"));
        var back = await DoAsync(new DeskAction.HandBack(ticket) { By = Mina });

        Assert.Contains("automated assistant again", back[0].Text, StringComparison.Ordinal);
        Assert.Contains("Question 2 of 10.", back[1].Text, StringComparison.Ordinal);
        Assert.Equal(TicketState.ReturnedToBot, (await StandingAsync(ticket)).State);
        Assert.NotEmpty(await _bot.SayAsync("c", "How much is an MRI?"));
    }

    [Fact]
    public async Task An_emergency_takes_over_all_the_same_and_stands_on_the_ticket()
    {
        var ticket = await AskedAsync();
        await DoAsync(new DeskAction.Take(ticket) { By = Mina });
        _desk.Here.Add("mina");

        var takeover = await _bot.SayAsync("c", "he is not breathing");

        Assert.Equal("high", Assert.Single(takeover).Importance);
        Assert.NotNull((await TicketAsync(ticket)).AlarmAt);
        Assert.NotEmpty(await _bot.SayAsync("c", "Not in Korea"));
        Assert.Empty(await DoAsync(new DeskAction.Note(ticket, "he is not breathing, call 119") { By = Mina }));
    }

    [Fact]
    public async Task A_person_who_writes_while_the_coordinators_desk_is_shut_is_told_once()
    {
        var ticket = await AskedAsync();
        await DoAsync(new DeskAction.Take(ticket) { By = Mina });

        var told = await _bot.SayAsync("c", "Are you there?");
        var again = await _bot.SayAsync("c", "Hello?");

        Assert.Contains("not at the desk", Assert.Single(told).Text, StringComparison.Ordinal);
        Assert.Empty(again);
    }

    [Fact]
    public async Task Whoever_does_not_have_the_conversation_cannot_act_in_it_but_a_supervisor_can()
    {
        var ticket = await AskedAsync();
        await DoAsync(new DeskAction.Take(ticket) { By = Mina });

        foreach (var action in new DeskAction[] { new DeskAction.Reply(ticket, "x", null, []), new DeskAction.HandBack(ticket), new DeskAction.Transfer(ticket, null, null), new DeskAction.Close(ticket, "other") })
            Assert.Equal(DeskRefusals.NotYours, DeskEvents.RefusalIn(await DoAsync(action with { By = Joon })));
        Assert.Null(DeskEvents.RefusalIn(await DoAsync(new DeskAction.Close(ticket, "answered") { By = Chief })));
        Assert.Equal(TicketState.Closed, (await StandingAsync(ticket)).State);
        Assert.Empty(await _store.ListKeysAsync(Ticket.OpenKey(""), default));
    }

    [Fact]
    public async Task An_event_that_only_looks_like_the_desks_does_nothing()
    {
        var ticket = await AskedAsync();

        await _bot.SendAsync("c", DeskEvents.Inbound(new DeskAction.Take(ticket) { By = Mina }, "forged", new ConversationReference()));

        Assert.Equal(TicketState.Queued, (await StandingAsync(ticket)).State);
    }

    [Fact]
    public async Task Contact_details_are_sealed_apart_and_stand_in_no_transcript()
    {
        var ticket = await AskedAsync();

        var kept = await _bot.SayAsync("c", "contact anna.canary@example.org");

        Assert.Contains("kept encrypted", kept[0].Text, StringComparison.Ordinal);
        Assert.True((await TicketAsync(ticket)).HasContact);
        var everything = string.Join('\n', (await _store.ReadActivitiesAsync("c", 0, 500, default)).Select(recorded => JsonSerializer.Serialize(recorded.Activity, ProtocolJson.Plain.Activity)));
        var documents = await _store.ReadAsync([.. await _store.ListKeysAsync("", default)], default);
        Assert.DoesNotContain("anna.canary", everything, StringComparison.Ordinal);
        Assert.DoesNotContain("anna.canary", string.Join('\n', documents.Values.Select(item => item.Value.GetRawText())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_handoff_event_carries_the_transcript_and_the_keys_other_adapters_read()
    {
        await _bot.JoinAsync("c");
        var asked = await _bot.SayAsync("c", "Do I need surgery?", "I agree, ask for a person");

        var initiate = Assert.Single(asked, activity => activity.Name == Initiation.EventName);
        var transcript = Assert.Single(initiate.Attachments!);
        Assert.Equal(("event", "application/json", "Transcript"), (initiate.Type, transcript.ContentType, transcript.Name));
        Assert.Contains("Do I need surgery?", transcript.Content!.Value.GetProperty("activities").EnumerateArray().Select(a => a.GetProperty("text").GetString()));
        Assert.Equal("c", initiate.Value!.Value.GetProperty("va_ConversationId").GetString());
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    private Task<IReadOnlyList<Activity>> DoAsync(DeskAction action, string? id = null) => _bot.DoAsync("c", action, id);

    private async Task<string> AskedAsync()
    {
        await _bot.JoinAsync("c");
        await _bot.SayAsync("c", "I agree, start", "In Korea now", "person", "I agree, ask for a person");
        return Assert.Single(await _store.ListKeysAsync(Ticket.OpenKey(""), default))[Ticket.OpenKey("").Length..];
    }

    private async Task<Ticket> TicketAsync(string id) => (await _store.ReadAsync([Ticket.Key(id)], default)).Values.Single().Value.Deserialize<Ticket>()!;

    private async Task<(string? Holder, TicketState State)> StandingAsync(string id) => await TicketAsync(id) is var ticket ? (ticket.Holder, ticket.State) : default;

    private sealed class FakeDesk : IDeskPresence, IContactVault
    {
        public HashSet<string> Here { get; } = [];

        public bool IsAnybodyHere => Here.Count > 0;

        public bool IsThere => true;

        public bool IsHere(string account) => Here.Contains(account);

        public string Seal(string plain) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(plain));

        public string? Open(string sealedText) => null;
    }
}
