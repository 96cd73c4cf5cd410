namespace SecondOpinion.Bot.Domain.Handoff;

/// <summary>Which state may follow which: the one place that knows.</summary>
public static class TicketMoves
{
    private static readonly Dictionary<TicketState, TicketState[]> Table = new()
    {
        [TicketState.Queued] = [TicketState.Offered, TicketState.Taken, TicketState.Closed, TicketState.Expired],
        [TicketState.Offered] = [TicketState.Queued, TicketState.Taken, TicketState.Closed, TicketState.Expired],
        // Back to the queue when the coordinator is gone: the person still waits for somebody.
        [TicketState.Taken] = [TicketState.WaitingForPatient, TicketState.Queued, TicketState.Offered, TicketState.ReturnedToBot, TicketState.Closed],
        [TicketState.WaitingForPatient] = [TicketState.Taken, TicketState.Queued, TicketState.Offered, TicketState.ReturnedToBot, TicketState.Closed],
        [TicketState.ReturnedToBot] = [TicketState.Queued, TicketState.Taken, TicketState.Closed, TicketState.Expired],
        [TicketState.Closed] = [],
        [TicketState.Expired] = [],
    };

    public static bool IsAllowed(TicketState from, TicketState to) => Table[from].Contains(to);

    /// <summary>Whether a coordinator has the conversation, so that the bot is silent.</summary>
    public static bool IsHeld(TicketState state) => state is TicketState.Taken or TicketState.WaitingForPatient;

    /// <summary>Whether anything can follow.</summary>
    public static bool IsOpen(TicketState state) => Table[state].Length > 0;
}
