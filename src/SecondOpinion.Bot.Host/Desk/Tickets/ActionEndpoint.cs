using SecondOpinion.Bot.Dialogs.GuideAnswers;
using SecondOpinion.Bot.Dialogs.Handoff;
using SecondOpinion.Bot.Domain.Guide;
using SecondOpinion.Bot.Host.Desk.Queue;
using SecondOpinion.Bot.Host.Desk.SignIn;
using SecondOpinion.Bot.Host.Endpoints.DirectLine;

namespace SecondOpinion.Bot.Host.Desk.Tickets;

/// <summary>What coordinators do, and what the guide would say. A doing sent again under its id is done once.</summary>
internal sealed class ActionEndpoint(TicketReading reading, DeskTurns turns, Colleagues directory, GuideAnswers guide)
{
    private const int LongestText = 4_000;
    private const int LongestBody = 20_000;
    private const int LongestId = 64;
    private const int MostPassages = 20;
    private static readonly string[] Outcomes = ["answered", "referred", "no-reply", "duplicate", "other"];

    public async Task<DeskRefusal?> DoAsync(HttpContext context, Coordinator coordinator)
    {
        var (asked, refusal) = await JsonBody.ReadAsync(context.Request, DeskJson.Default.ActionRequest, LongestBody);
        if (refusal is not null || asked is not { Id.Length: > 0 and <= LongestId })
            return DeskRefusal.BadRequest;
        if (await reading.FindAsync((string)context.Request.RouteValues["ticket"]!, context.RequestAborted) is not { } ticket)
            return DeskRefusal.NotFound;
        if (Action(ticket.Id, asked) is not { } action)
            return DeskRefusal.BadRequest;
        // Notes stand in the conversation: only whoever may read it may write one.
        if (action is DeskAction.Note && !TicketRights.MayOpen(ticket, coordinator))
            return DeskRefusal.NotYours;
        if (await turns.RunAsync(ticket, action with { By = coordinator.Actor }, $"{coordinator.Account}/{asked.Id}") is { } refused)
            return refused;
        var after = await reading.FindAsync(ticket.Id, context.RequestAborted);
        return after is null
            ? DeskRefusal.NotFound
            : await TicketEndpoints.AnswerAsync(context, new ActionAnswer(TicketRow.Of(after, coordinator)), DeskJson.Plain.ActionAnswer);
    }

    public async Task<DeskRefusal?> SuggestAsync(HttpContext context, Coordinator coordinator)
    {
        var (asked, refusal) = await JsonBody.ReadAsync(context.Request, DeskJson.Default.QuestionRequest, LongestBody);
        if (refusal is not null || asked is not { Question.Length: > 0 and <= LongestText })
            return DeskRefusal.BadRequest;
        if (await reading.FindAsync((string)context.Request.RouteValues["ticket"]!, context.RequestAborted) is not { } ticket)
            return DeskRefusal.NotFound;
        if (!TicketRights.MayOpen(ticket, coordinator))
            return DeskRefusal.NotYours;
        // As a second question of its conversation: the sentence that it is no advice was said with the first.
        var reply = guide.Reply(asked.Question, [""], ticket.Language);
        var (decision, passages) = reply.Decision switch
        {
            GuideDecision.Answered answered => ("answered", answered.Passages),
            GuideDecision.PartlyCovered partly => ("partly", partly.Passages),
            GuideDecision.Declined => ("declined", []),
            _ => ("not-in-guide", (IReadOnlyList<ScoredPassage>)[]),
        };
        var text = reply.Activity.Text ?? "";
        string[] shown = [.. passages.Select(scored => scored.Passage.Id).Where((_, at) => text.Contains($"[{at + 1}]", StringComparison.Ordinal))];
        return await TicketEndpoints.AnswerAsync(context, new SuggestionAnswer(passages.Count == 0 ? "" : text, decision, shown), DeskJson.Plain.SuggestionAnswer);
    }

    private DeskAction? Action(string ticket, ActionRequest asked) => asked.Kind switch
    {
        "take" => new DeskAction.Take(ticket),
        "reply" when IsText(asked.Text) && (asked.Original is null || IsText(asked.Original)) && (asked.Passages?.Count ?? 0) <= MostPassages =>
            new DeskAction.Reply(ticket, asked.Text!, asked.Original, asked.Passages ?? []),
        "note" when IsText(asked.Text) => new DeskAction.Note(ticket, asked.Text!),
        "hand-back" => new DeskAction.HandBack(ticket),
        "transfer" when string.IsNullOrEmpty(asked.To) => new DeskAction.Transfer(ticket, null, null),
        "transfer" when directory.Find(asked.To!) is { } colleague => new DeskAction.Transfer(ticket, colleague.Account, colleague.Name),
        "close" when Outcomes.Contains(asked.Outcome) => new DeskAction.Close(ticket, asked.Outcome!),
        _ => null,
    };

    private static bool IsText(string? text) => !string.IsNullOrWhiteSpace(text) && text.Length <= LongestText;
}
