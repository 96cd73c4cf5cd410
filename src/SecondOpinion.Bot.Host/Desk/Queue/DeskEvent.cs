using SecondOpinion.Bot.Domain.Handoff;

namespace SecondOpinion.Bot.Host.Desk.Queue;

/// <summary>What an open desk is told.</summary>
/// <param name="Changed">A ticket that is new or different.</param>
/// <param name="Gone">The id of a ticket that left the queue.</param>
/// <param name="Said">The id of a ticket in whose conversation something was recorded.</param>
internal sealed record TicketNews(Ticket? Changed = null, string? Gone = null, string? Said = null);

/// <summary>The same on the wire.</summary>
internal sealed record DeskEvent(TicketRow? Ticket = null, string? Gone = null, string? Said = null, IReadOnlyList<TicketRow>? All = null);
