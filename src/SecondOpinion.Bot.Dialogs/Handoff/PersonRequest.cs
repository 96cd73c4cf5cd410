using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Dialogs.Privacy;
using SecondOpinion.Bot.Domain.Handoff;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Dialogs.Handoff;

/// <summary>Asking for a person: one ticket per conversation, committed with the turn, and honest words about what happens next.</summary>
/// <param name="newTicketId">Gives short unguessable ids that can be read aloud.</param>
public sealed class PersonRequest(PhraseBook phrases, IStatePropertyAccessor<HandoffState> states, TimeProvider time, Func<string> newTicketId)
{
    public async Task AskAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var state = await states.GetAsync(context, () => new HandoffState(), cancellationToken);
        var language = TurnLanguage.Of(context);
        var asked = state.TicketId is not null;
        if (!asked)
        {
            var ticket = new Ticket(newTicketId(), context.Activity.Conversation!.Id!, language, time.GetUtcNow(), TicketState.Queued);
            state.TicketId = ticket.Id;
            await ConversationDocuments.WriteAsync(context, Ticket.Key(ticket.Id), ticket, cancellationToken);
        }

        await context.SendActivityAsync(
            MessageFactory.Text(phrases.Say(language, asked ? HandoffPhrases.AskedBefore : HandoffPhrases.Asked, state.TicketId!)), cancellationToken);
    }

    /// <summary>A request can only wait for somebody if it is kept: that needs a yes first.</summary>
    public Task NeedsConsentAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var language = TurnLanguage.Of(context);
        return context.SendActivityAsync(
            MessageFactory.SuggestedActions([phrases.Say(language, HandoffPhrases.AgreeChoice)], phrases.Say(language, HandoffPhrases.NeedsConsent)), cancellationToken);
    }
}
