namespace SecondOpinion.Bot.Domain.Handoff;

/// <summary>One move of a ticket, as it is audited.</summary>
/// <param name="By">Account of the coordinator; "patient", "bot" or "hub" otherwise.</param>
public sealed record TicketMove(TicketState From, TicketState To, DateTimeOffset At, string By);
