using SecondOpinion.Bot.Dialogs.Citing;
using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Domain.Guide;
using SecondOpinion.Bot.Domain.Handoff;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Protocol.State.Transcripts;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Dialogs.Handoff;

/// <summary>
/// Carries out one doing of the desk inside a turn of the person's conversation: order, commit and exactly-once are the pipeline's. What is
/// refused leaves an event that says why, so that the same doing sent again gets the same answer.
/// </summary>
public sealed class DeskTurn(PhraseBook phrases, Tickets tickets, GuideBook guide, PublicAddress address, ITurnStore? record, TimeProvider time)
{
    /// <summary>True when the bot has the word again and goes on where it was.</summary>
    public async Task<bool> RunAsync(ITurnContext context, DeskAction action, CancellationToken cancellationToken)
    {
        var ticket = await tickets.FindAsync(context, cancellationToken);
        var step = ticket?.Id == action.Ticket ? Next(ticket, action) : new Step(DeskRefusals.NotThere);
        if (step.Refusal is { } reason)
        {
            await context.SendActivityAsync(DeskEvents.RefusedFor(reason), cancellationToken);
            return false;
        }

        if (step.Ticket is { } changed)
            await tickets.SaveAsync(context, action is DeskAction.Close ? await SealedAsync(changed, cancellationToken) : changed, cancellationToken);
        if (step.Message is { } message)
            await context.SendActivityAsync(message, cancellationToken);
        return step.BotGoesOn;
    }

    // What was said until now, as one hash on the ticket: a word changed later in the store shows.
    private async Task<Ticket> SealedAsync(Ticket ticket, CancellationToken cancellationToken)
    {
        if (record is null)
            return ticket;
        var said = await record.ReadAllAsync(ticket.ConversationId, cancellationToken);
        return ticket with { Seal = TranscriptChain.Of(said.Select(one => TranscriptChain.Json(one.Activity))).LastOrDefault(), SealedActivities = said.Count };
    }

    private Step Next(Ticket ticket, DeskAction action) => action switch
    {
        DeskAction.Take => Take(ticket, action.By!),
        DeskAction.Note => new Step(),
        DeskAction.Reply reply => IsTheirs(ticket, reply.By!) && ticket.IsHeld ? Reply(ticket, reply) : new Step(DeskRefusals.NotYours),
        DeskAction.HandBack => Ended(ticket, action.By!, TicketState.ReturnedToBot, HandoffPhrases.HandedBack, t => t),
        DeskAction.Close close => Ended(ticket, action.By!, TicketState.Closed, HandoffPhrases.Closed, t => t with { Outcome = close.Outcome }),
        DeskAction.Transfer transfer => Transfer(ticket, transfer),
        DeskAction.Gone gone => ticket.IsHeld && ticket.Holder == gone.Holder
            ? Moved(ticket, TicketState.Queued, "clock", HandoffPhrases.CoordinatorGone, Free) with { BotGoesOn = true }
            : new Step(DeskRefusals.NotAllowed),
        DeskAction.Nobody => ticket.State is TicketState.Queued or TicketState.Offered && !ticket.ToldNobodyIsHere
            ? new Step { Ticket = ticket with { ToldNobodyIsHere = true }, Message = Say(ticket, HandoffPhrases.StillNobody, ticket.Id) }
            : new Step(DeskRefusals.NotAllowed),
        DeskAction.Expire => ticket.IsHeld ? new Step(DeskRefusals.NotAllowed) : Moved(ticket, TicketState.Expired, "clock", HandoffPhrases.Expired, t => t),
        _ => throw new ArgumentOutOfRangeException(nameof(action)),
    };

    private Step Take(Ticket ticket, Actor by)
    {
        if (ticket.IsHeld)
            return ticket.Holder == by.Account ? new Step() : new Step(DeskRefusals.TakenByOther);
        var step = Moved(ticket, TicketState.Taken, by.Account, HandoffPhrases.Joined, t => t with
        {
            Holder = by.Account,
            HolderName = by.Name,
            ToldNobodyIsHere = false,
            WaitingSince = t.WaitingSince ?? time.GetUtcNow(),
        });
        return step with { Message = step.Refusal is null ? Say(ticket, HandoffPhrases.Joined, MarkdownText.Escape(by.Name)) : null };
    }

    private Step Reply(Ticket ticket, DeskAction.Reply reply)
    {
        var citations = new CitationList(address);
        var marked = true;
        foreach (var passage in reply.Passages.Select(guide.TryPassage))
            marked &= passage is not null && reply.Text.Contains(citations.Mark(passage), StringComparison.Ordinal);
        var message = MessageFactory.Text(reply.Text) with
        {
            // What a coordinator types is shown as typed; with the guide's sentences in it, it is Markdown as the guide's are.
            TextFormat = reply.Passages.Count > 0 && marked ? "markdown" : "plain",
            Entities = marked ? citations.ToEntities() : null,
            Locale = ticket.Language,
            ChannelData = DeskEvents.Written(reply.By!.Name, reply.Original),
        };
        var answered = ticket.State == TicketState.Taken ? ticket.Move(TicketState.WaitingForPatient, time.GetUtcNow(), reply.By.Account)! : ticket;
        return new Step { Ticket = answered with { WaitingSince = null, ToldNobodyIsHere = false }, Message = message };
    }

    private Step Transfer(Ticket ticket, DeskAction.Transfer transfer)
    {
        if (!IsTheirs(ticket, transfer.By!))
            return new Step(DeskRefusals.NotYours);
        var to = transfer.To is null ? TicketState.Queued : TicketState.Offered;
        var step = Moved(ticket, to, transfer.By!.Account, HandoffPhrases.Transferred, t => Free(t) with { Holder = transfer.To, HolderName = transfer.ToName });
        return ticket.IsHeld ? step : step with { Message = null };
    }

    private Step Ended(Ticket ticket, Actor by, TicketState to, Phrase phrase, Func<Ticket, Ticket> with)
    {
        if (ticket.IsHeld && !IsTheirs(ticket, by))
            return new Step(DeskRefusals.NotYours);
        var wasHeld = ticket.IsHeld;
        var step = Moved(ticket, to, by.Account, phrase, t => with(t) with { WaitingSince = null, AlarmAt = null });
        return step with { BotGoesOn = wasHeld && step.Refusal is null };
    }

    private Step Moved(Ticket ticket, TicketState to, string by, Phrase phrase, Func<Ticket, Ticket> with) =>
        ticket.Move(to, time.GetUtcNow(), by) is { } moved
            ? new Step { Ticket = with(moved), Message = phrase.Placeholders.Length == 0 ? Say(ticket, phrase) : null }
            : new Step(DeskRefusals.NotAllowed);

    private Ticket Free(Ticket ticket) => ticket with { Holder = null, HolderName = null, ToldNobodyIsHere = false, WaitingSince = ticket.WaitingSince ?? time.GetUtcNow() };

    private static bool IsTheirs(Ticket ticket, Actor by) => by.IsSupervisor || ticket.Holder == by.Account;

    private Activity Say(Ticket ticket, Phrase phrase, params string[] values) => MessageFactory.Text(phrases.Say(ticket.Language, phrase, values));

    /// <summary>What follows from a doing: a changed ticket, words for the person, whether the bot goes on; or why nothing does.</summary>
    private sealed record Step(string? Refusal = null)
    {
        public Ticket? Ticket { get; init; }

        public Activity? Message { get; init; }

        public bool BotGoesOn { get; init; }
    }
}
