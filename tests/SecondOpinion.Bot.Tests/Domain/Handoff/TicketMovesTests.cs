using System.Text.Json;
using SecondOpinion.Bot.Domain.Handoff;
using Xunit;

namespace SecondOpinion.Bot.Tests.Domain.Handoff;

public sealed class TicketMovesTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 4, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Every_state_has_its_moves_and_every_move_is_audited()
    {
        foreach (var from in Enum.GetValues<TicketState>())
            foreach (var to in Enum.GetValues<TicketState>())
            {
                var moved = new Ticket("T", "c", "en", Now, from).Move(to, Now, "mina");
                Assert.Equal(TicketMoves.IsAllowed(from, to), moved is not null);
                if (moved is not null)
                    Assert.Equal([new TicketMove(from, to, Now, "mina")], moved.Moves);
            }
    }

    [Theory]
    [InlineData(TicketState.Closed)]
    [InlineData(TicketState.Expired)]
    public void Nothing_follows_an_end(TicketState end) => Assert.DoesNotContain(Enum.GetValues<TicketState>(), to => TicketMoves.IsAllowed(end, to));

    [Fact]
    public void A_ticket_that_was_taken_cannot_be_taken_again() => Assert.False(TicketMoves.IsAllowed(TicketState.Taken, TicketState.Taken));

    [Fact]
    public void A_state_is_stored_by_name_and_the_numbers_of_earlier_versions_are_read()
    {
        Assert.Contains("\"State\":\"WaitingForPatient\"", JsonSerializer.Serialize(new Ticket("T", "c", "en", Now, TicketState.WaitingForPatient)), StringComparison.Ordinal);
        const string Earlier = """{"Id":"T","ConversationId":"c","Language":"en","AskedAt":"2026-11-20T00:00:00+00:00","State":0}""";
        Assert.Equal(TicketState.Queued, JsonSerializer.Deserialize<Ticket>(Earlier)!.State);
        Assert.Equal(TicketState.Closed, JsonSerializer.Deserialize<Ticket>(Earlier.Replace(":0}", ":1}", StringComparison.Ordinal))!.State);
    }
}
