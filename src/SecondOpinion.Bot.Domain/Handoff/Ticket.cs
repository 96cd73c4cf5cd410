namespace SecondOpinion.Bot.Domain.Handoff;

/// <summary>A person's wish to speak to a human coordinator.</summary>
/// <param name="Id">Short, unguessable, fit to be read aloud.</param>
/// <param name="ConversationId">The conversation whose transcript belongs to it.</param>
/// <param name="Language">The language the person writes in.</param>
public sealed record Ticket(string Id, string ConversationId, string Language, DateTimeOffset AskedAt, TicketState State)
{
    private const string Tickets = "tickets/";
    private const string OpenTickets = "open-tickets/";

    /// <summary>Account of the coordinator who has the conversation, or to whom it is offered; null when nobody.</summary>
    public string? Holder { get; init; }

    /// <summary>The holder's name as the person was told it.</summary>
    public string? HolderName { get; init; }

    /// <summary>What the person calls themselves on their channel.</summary>
    public string? PersonName { get; init; }

    /// <summary>Offset of the person's clock from UTC in minutes, where their channel says it.</summary>
    public int? ClockOffset { get; init; }

    /// <summary>The beginning of what the person wrote last.</summary>
    public string? LastWords { get; init; }

    /// <summary>The person's first words that nobody has answered yet; null when they have been.</summary>
    public DateTimeOffset? WaitingSince { get; init; }

    /// <summary>The last emergency takeover while the ticket was open.</summary>
    public DateTimeOffset? AlarmAt { get; init; }

    /// <summary>Whether contact details were left for this ticket; they are kept apart.</summary>
    public bool HasContact { get; init; }

    /// <summary>Whether the person was told that nobody is there; forgotten when somebody takes the ticket.</summary>
    public bool ToldNobodyIsHere { get; init; }

    /// <summary>How it ended, in the desk's own list; null before.</summary>
    public string? Outcome { get; init; }

    /// <summary>The end of the transcript's hash chain when the ticket was closed, and how many activities it covers.</summary>
    public string? Seal { get; init; }
    public long SealedActivities { get; init; }

    /// <summary>Every move, oldest first.</summary>
    public IReadOnlyList<TicketMove> Moves { get; init; } = [];

    public bool IsHeld => TicketMoves.IsHeld(State);

    public bool IsOpen => TicketMoves.IsOpen(State);

    /// <summary>The document that keeps a ticket.</summary>
    public static string Key(string id) => Tickets + id;

    /// <summary>The mark of a ticket that is not done: the desk's queue is the list of these.</summary>
    public static string OpenKey(string id) => OpenTickets + id;

    /// <summary>The ticket after a move, or null when this move is not allowed.</summary>
    public Ticket? Move(TicketState to, DateTimeOffset at, string by) => TicketMoves.IsAllowed(State, to)
        ? this with { State = to, Moves = [.. Moves, new TicketMove(State, to, at, by)] }
        : null;
}
