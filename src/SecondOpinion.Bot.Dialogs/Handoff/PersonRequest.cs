using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Domain.Handoff;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Dialogs.Handoff;

/// <summary>
/// Asking for a person: what they will see is shown and agreed to, one ticket per request, committed with the turn, and honest words about who
/// is there and what happens next.
/// </summary>
/// <param name="newTicketId">Gives short unguessable ids that can be read aloud.</param>
public sealed class PersonRequest(PhraseBook phrases, Tickets tickets, Initiation initiation, HandoffServices desk, TimeProvider time, Func<string> newTicketId)
{
    /// <summary>Shows what is passed on and asks for a yes, true; with a request that is open already, says so, false.</summary>
    public async Task<bool> AskAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        if (await SayAskedBeforeAsync(context, cancellationToken))
            return false;
        var language = TurnLanguage.Of(context);
        (await tickets.StateAsync(context, cancellationToken)).Asked = PersonQuestion.Agreement;
        await context.SendActivityAsync(
            MessageFactory.SuggestedActions(
                [phrases.Say(language, HandoffPhrases.AgreeChoice), phrases.Say(language, HandoffPhrases.NotNowChoice)],
                phrases.Say(language, HandoffPhrases.AskAgreement)),
            cancellationToken);
        return true;
    }

    /// <summary>What was asked in the message before this one. Only one message can be its answer.</summary>
    public async Task<PersonQuestion> TakeQuestionAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var state = await tickets.StateAsync(context, cancellationToken);
        var asked = state.Asked;
        state.Asked = PersonQuestion.None;
        return asked;
    }

    /// <summary>The person agreed: the ticket, its event for hubs, and what happens next.</summary>
    public async Task AgreeAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        if (await SayAskedBeforeAsync(context, cancellationToken))
            return;
        var language = TurnLanguage.Of(context);
        var now = time.GetUtcNow();
        var reference = context.Activity.GetConversationReference();
        var ticket = new Ticket(newTicketId(), context.Activity.Conversation!.Id!, language, now, TicketState.Queued)
        {
            PersonName = Short(context.Activity.From?.Name),
            ClockOffset = OffsetOf(context.Activity),
            WaitingSince = now,
            ToldNobodyIsHere = !desk.Presence.IsAnybodyHere,
        };
        await tickets.AddAsync(context, ticket, reference, cancellationToken);
        var message = MessageFactory.Text(string.Join(
            "\n\n",
            phrases.Say(language, HandoffPhrases.Asked, ticket.Id),
            Prospect(language, now),
            phrases.Say(language, HandoffPhrases.Meanwhile)));
        if (desk.Vault.IsThere)
            message = MessageFactory.SuggestedActions([phrases.Say(language, HandoffPhrases.ContactChoice)], message.Text);
        await context.SendActivityAsync(message, cancellationToken);
        await initiation.SendAsync(context, ticket, cancellationToken);
    }

    public Task NotNowAsync(ITurnContext context, CancellationToken cancellationToken) =>
        context.SendActivityAsync(MessageFactory.Text(phrases.Say(TurnLanguage.Of(context), HandoffPhrases.NotNow)), cancellationToken);

    private async Task<bool> SayAskedBeforeAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        // One that was handed back may be wanted again: it returns to the queue under its number.
        if (await tickets.FindOpenAsync(context, cancellationToken) is not { } open)
            return false;
        if (open.State == TicketState.ReturnedToBot && open.Move(TicketState.Queued, time.GetUtcNow(), "patient") is { } again)
            await tickets.SaveAsync(context, again with { Holder = null, HolderName = null, WaitingSince = time.GetUtcNow(), ToldNobodyIsHere = false }, cancellationToken);
        var language = TurnLanguage.Of(context);
        await context.SendActivityAsync(
            MessageFactory.Text($"{phrases.Say(language, HandoffPhrases.AskedBefore, open.Id)} {Prospect(language, time.GetUtcNow())}"), cancellationToken);
        return true;
    }

    private string Prospect(string language, DateTimeOffset now) =>
        desk.Presence.IsAnybodyHere ? phrases.Say(language, HandoffPhrases.SomebodyIsHere, desk.Times.UsualMinutes)
        : desk.Times.IsOpen(now) ? phrases.Say(language, HandoffPhrases.NobodyIsHere)
        : phrases.Say(language, HandoffPhrases.DeskIsClosed, desk.Times.NextOpening(now));

    private static string? Short(string? name) => string.IsNullOrWhiteSpace(name) ? null : name.Length <= 80 ? name : name[..80];

    // "2026-11-21T13:00:00+09:00": what the person's own clock said.
    private static int? OffsetOf(Activity activity) =>
        DateTimeOffset.TryParse(activity.LocalTimestamp, System.Globalization.CultureInfo.InvariantCulture, out var local) && activity.LocalTimestamp!.Length > 19
            ? (int)local.Offset.TotalMinutes
            : null;
}
