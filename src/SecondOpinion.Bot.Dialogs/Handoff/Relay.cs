using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Domain.Handoff;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Dialogs.Handoff;

/// <summary>What a person's message means for an open ticket: who has the conversation, since when they wait, what they said, alarms.</summary>
public sealed class Relay(PhraseBook phrases, Tickets tickets, IDeskPresence presence, TimeProvider time)
{
    private const int KeptWords = 160;

    public async Task<bool> IsHeldAsync(ITurnContext context, CancellationToken cancellationToken) =>
        await tickets.FindOpenAsync(context, cancellationToken) is { IsHeld: true };

    /// <summary>The bot stays silent; but when the coordinator's desk is shut, the person is told once that nobody reads this now.</summary>
    public async Task StaySilentAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        if (await tickets.FindOpenAsync(context, cancellationToken) is not { } ticket || ticket.ToldNobodyIsHere || presence.IsHere(ticket.Holder ?? ""))
            return;
        await tickets.SaveAsync(context, ticket with { ToldNobodyIsHere = true }, cancellationToken);
        await context.SendActivityAsync(MessageFactory.Text(phrases.Say(TurnLanguage.Of(context), HandoffPhrases.CoordinatorAway)), cancellationToken);
    }

    /// <summary>After the turn of a person's message: the desk sees who waits since when.</summary>
    public async Task NoteAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        if (context.Activity.Type != ActivityTypes.Message || await tickets.FindOpenAsync(context, cancellationToken) is not { } ticket)
            return;
        var now = time.GetUtcNow();
        if (ticket.State == TicketState.WaitingForPatient)
            ticket = ticket.Move(TicketState.Taken, now, "patient")!;
        var words = (context.Activity.Text ?? "").ReplaceLineEndings(" ");
        await tickets.SaveAsync(
            context,
            ticket with
            {
                LastWords = words.Length == 0 ? ticket.LastWords : words.Length <= KeptWords ? words : words[..KeptWords] + "…",
                WaitingSince = ticket.State == TicketState.ReturnedToBot ? null : ticket.WaitingSince ?? now,
                AlarmAt = context.TurnState.Get<Takeover>() is null ? ticket.AlarmAt : now,
            },
            cancellationToken);
    }
}
