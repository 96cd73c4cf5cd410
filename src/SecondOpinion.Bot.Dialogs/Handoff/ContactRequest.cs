using System.Text.Json;
using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Dialogs.Privacy;
using SecondOpinion.Bot.Domain.Handoff;
using SecondOpinion.Bot.Domain.Language;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Dialogs.Handoff;

/// <summary>
/// Contact details for a request that is open: optional, checked, sealed and stored apart. The message that held them is recorded without
/// them, so that no transcript repeats them.
/// </summary>
public sealed class ContactRequest(PhraseBook phrases, Tickets tickets, IContactVault vault)
{
    /// <summary>True when this message was about contact details and is answered.</summary>
    public async Task<bool> TryHandleAsync(ITurnContext context, string plain, CancellationToken cancellationToken)
    {
        if (!vault.IsThere)
            return false;
        var state = await tickets.StateAsync(context, cancellationToken);
        var asked = state.AsksForContact;
        state.AsksForContact = false;
        var text = TurnText.Of(context.Activity);
        var ticket = await tickets.FindOpenAsync(context, cancellationToken);
        if (Is(plain, HandoffPhrases.ContactWords, HandoffPhrases.ContactChoice))
        {
            state.AsksForContact = ticket is not null;
            await SayAsync(context, ticket is null ? HandoffPhrases.ContactWithoutRequest : HandoffPhrases.ContactAsk, cancellationToken, ticket is not null);
            return true;
        }

        if (asked && Is(plain, HandoffPhrases.ContactNoneWords, HandoffPhrases.ContactNone))
        {
            await SayAsync(context, HandoffPhrases.NotNow, cancellationToken);
            return true;
        }

        var named = phrases.WordsInEveryLanguage(HandoffPhrases.ContactPrefixes).Any(word => plain.StartsWith(PlainWords.Of(word) + " ", StringComparison.Ordinal));
        if (ticket is null || (!asked && !named))
            return false;
        if (ContactDetails.In(text) is { } contact)
            return await KeepAsync(context, ticket, contact, cancellationToken);
        // Asked for and something else said: that is no contact, and the turn goes its ordinary way.
        if (asked && !named && !text.Any(c => c == '@' || char.IsAsciiDigit(c)))
            return false;
        state.AsksForContact = true;
        await SayAsync(context, HandoffPhrases.ContactUnreadable, cancellationToken, offerNone: true);
        return true;
    }

    private async Task<bool> KeepAsync(ITurnContext context, Ticket ticket, ContactDetails contact, CancellationToken cancellationToken)
    {
        var sealedContact = vault.Seal(JsonSerializer.Serialize(contact));
        await ConversationDocuments.WriteAsync(context, Tickets.ContactKey(ticket.Id), sealedContact, cancellationToken);
        await tickets.SaveAsync(context, ticket with { HasContact = true }, cancellationToken);
        var recorded = context.Activity;
        (recorded.Text, recorded.Value, recorded.Attachments, recorded.Summary, recorded.Speak) =
            (phrases.Say(TurnLanguage.Of(context), HandoffPhrases.ContactHidden), null, null, null, null);
        await SayAsync(context, HandoffPhrases.ContactKept, cancellationToken);
        return true;
    }

    private Task SayAsync(ITurnContext context, Phrase phrase, CancellationToken cancellationToken, bool offerNone = false)
    {
        var language = TurnLanguage.Of(context);
        var text = phrases.Say(language, phrase);
        return context.SendActivityAsync(
            offerNone ? MessageFactory.SuggestedActions([phrases.Say(language, HandoffPhrases.ContactNone)], text) : MessageFactory.Text(text), cancellationToken);
    }

    private bool Is(string plain, Phrase words, Phrase choice) =>
        phrases.WordsInEveryLanguage(words).Concat(phrases.WordsInEveryLanguage(choice)).Any(word => PlainWords.Of(word) == plain);
}
