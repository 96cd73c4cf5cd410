using SecondOpinion.Bot.Dialogs.Intake;
using SecondOpinion.Bot.Domain.Handoff;
using SecondOpinion.Bot.Host.Desk.Queue;

namespace SecondOpinion.Bot.Host.Desk.Tickets;

/// <summary>One doing of a coordinator.</summary>
/// <param name="Id">Made by the page; the same when it is sent again.</param>
/// <param name="Kind">take, reply, note, hand-back, transfer, close.</param>
internal sealed record ActionRequest(string Id, string Kind, string? Text, string? Original, string? To, string? Outcome, IReadOnlyList<string>? Passages);

internal sealed record QuestionRequest(string Question);

internal sealed record ActionAnswer(TicketRow Ticket);

/// <summary>What the guide would say, to be edited before it is sent.</summary>
/// <param name="Decision">answered, partly, declined, not-in-guide.</param>
internal sealed record SuggestionAnswer(string Text, string Decision, IReadOnlyList<string> Passages);

internal sealed record ContactAnswer(string Kind, string Value);

/// <summary>A conversation as the desk opens it.</summary>
/// <param name="LocalTime">Minutes from UTC of the person's clock, where known.</param>
internal sealed record TicketView(TicketRow Ticket, int? LocalTime, SituationSummary.Summary Summary, IReadOnlyList<TicketMove> Moves, IReadOnlyList<ConversationLine> Lines, long After);

internal sealed record LinesAnswer(IReadOnlyList<ConversationLine> Lines, long After);

internal sealed record Colleague(string Account, string Name, bool IsHere);

/// <summary>A ready sentence: the patient's language and the coordinator's own.</summary>
internal sealed record CannedPhrase(string Name, string Own, IReadOnlyDictionary<string, string> Theirs);

/// <summary>A delivery to the hub that was given up.</summary>
internal sealed record DeadLetter(string Ticket, string Reason, int Tries);
