using SecondOpinion.Bot.Dialogs.Handoff;
using SecondOpinion.Bot.Domain.Handoff;
using SecondOpinion.Bot.Host.Desk.Queue;
using SecondOpinion.Bot.Tests.Host.Composition;
using SecondOpinion.Bot.Tests.Protocol.State;
using Xunit;

namespace SecondOpinion.Bot.Tests.Host.Desk;

/// <summary>What is due when nobody does it by hand.</summary>
public sealed class DeskClockTests
{
    private readonly SettableTime _time = new();
    private readonly DeskPresence _presence;
    private readonly DeskClock _clock;

    public DeskClockTests()
    {
        var settings = SettingsUnderTest.Read();
        _presence = new DeskPresence(_time, settings);
        _clock = new DeskClock(null!, _presence, null!, settings, _time);
    }

    [Fact]
    public void A_coordinator_is_gone_five_minutes_after_the_desk_was_shut_and_not_while_it_is_open()
    {
        var desk = _presence.Enter("mina");
        var ticket = Held("mina") with { WaitingSince = null };
        Pass(TimeSpan.FromHours(1));
        Assert.Null(_clock.Due(ticket));

        desk.Dispose();
        Pass(TimeSpan.FromMinutes(4.9));
        Assert.Null(_clock.Due(ticket));
        Pass(TimeSpan.FromMinutes(0.2));
        Assert.Equal(new DeskAction.Gone("T", "mina"), _clock.Due(ticket));
    }

    [Fact]
    public void Who_leaves_a_person_without_an_answer_for_half_an_hour_is_gone_with_an_open_desk()
    {
        using var desk = _presence.Enter("mina");
        var ticket = Held("mina") with { WaitingSince = _time.GetUtcNow() };
        Pass(TimeSpan.FromMinutes(29));
        Assert.Null(_clock.Due(ticket));
        Pass(TimeSpan.FromMinutes(2));
        Assert.IsType<DeskAction.Gone>(_clock.Due(ticket));
    }

    [Fact]
    public void After_a_restart_nobody_is_missed_for_longer_than_the_process_runs() => Assert.Null(_clock.Due(Held("mina")));

    [Fact]
    public void A_person_who_waits_for_nobody_is_told_after_two_minutes_and_once()
    {
        var ticket = Queued() with { WaitingSince = _time.GetUtcNow() };
        Pass(TimeSpan.FromMinutes(1.9));
        Assert.Null(_clock.Due(ticket));
        Pass(TimeSpan.FromMinutes(0.2));
        Assert.Equal(new DeskAction.Nobody("T"), _clock.Due(ticket));
        Assert.Null(_clock.Due(ticket with { ToldNobodyIsHere = true }));
        using var desk = _presence.Enter("joon");
        Assert.Null(_clock.Due(ticket));
    }

    [Fact]
    public void A_ticket_that_nobody_takes_expires_after_three_days()
    {
        var ticket = Queued() with { ToldNobodyIsHere = true };
        Pass(TimeSpan.FromDays(2.9));
        Assert.Null(_clock.Due(ticket));
        Pass(TimeSpan.FromDays(0.2));
        Assert.Equal(new DeskAction.Expire("T"), _clock.Due(ticket));
    }

    private Ticket Queued() => new("T", "c", "en", _time.GetUtcNow(), TicketState.Queued);

    private Ticket Held(string holder) => Queued() with { State = TicketState.Taken, Holder = holder };

    private void Pass(TimeSpan time) => _time.Now += time;
}
