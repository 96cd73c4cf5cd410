using System.Text.Json;
using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Domain.Handoff;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Dialogs.Handoff;

/// <summary>
/// What another desk's hub reports (<c>handoff.status</c>: accepted, failed, completed) and writes (<c>handoff.message</c>, our own event). Channels
/// let nobody send these who holds a person's token. An unknown state is not refused and changes nothing.
/// </summary>
public sealed class HubStatus(PhraseBook phrases, Tickets tickets, TimeProvider time)
{
    public const string EventName = "handoff.status";
    public const string MessageName = "handoff.message";

    /// <summary>The account under which a hub holds a ticket.</summary>
    public const string Account = "hub";

    private const int LongestText = 4000;

    /// <summary>True when the bot has the word again.</summary>
    public async Task<bool> RunAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        if (await tickets.FindOpenAsync(context, cancellationToken) is not { } ticket)
            return false;
        if (context.Activity.Name == MessageName)
        {
            if (ticket.IsHeld && Text(context, "text") is { Length: > 0 and <= LongestText } text)
            {
                await tickets.SaveAsync(context, ticket with { WaitingSince = null }, cancellationToken);
                var from = Text(context, "name") ?? ticket.HolderName ?? Account;
                await context.SendActivityAsync(
                    MessageFactory.Text(text) with { TextFormat = "plain", ChannelData = DeskEvents.Written(from, null) }, cancellationToken);
            }

            return false;
        }

        return Text(context, "state") switch
        {
            "accepted" => await MoveAsync(context, ticket, TicketState.Taken, HandoffPhrases.Joined, cancellationToken),
            "completed" => await MoveAsync(context, ticket, TicketState.ReturnedToBot, HandoffPhrases.HandedBack, cancellationToken),
            "failed" => await MoveAsync(context, ticket, TicketState.Queued, HandoffPhrases.StillNobody, cancellationToken),
            _ => false,
        };
    }

    private async Task<bool> MoveAsync(ITurnContext context, Ticket ticket, TicketState to, Phrase phrase, CancellationToken cancellationToken)
    {
        var wasHeld = ticket.IsHeld;
        // A hub that gives up a ticket nobody took leaves it where it is; the person is told all the same.
        var moved = ticket.State == to ? ticket : ticket.Move(to, time.GetUtcNow(), Account);
        if (moved is null || (to == TicketState.ReturnedToBot && !wasHeld))
            return false;
        var name = Text(context, "name") ?? phrases.Say(ticket.Language, HandoffPhrases.Coordinator);
        var held = TicketMoves.IsHeld(to);
        await tickets.SaveAsync(
            context,
            moved with { Holder = held ? Account : null, HolderName = held ? name : null, ToldNobodyIsHere = to == TicketState.Queued },
            cancellationToken);
        string[] values = phrase.Placeholders switch { ["name"] => [MarkdownText.Escape(name)], ["ticket"] => [ticket.Id], _ => [] };
        await context.SendActivityAsync(MessageFactory.Text(phrases.Say(ticket.Language, phrase, values)), cancellationToken);
        return wasHeld && !held;
    }

    private static string? Text(ITurnContext context, string name) =>
        context.Activity.Value is { ValueKind: JsonValueKind.Object } value && value.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String
            ? text.GetString()
            : null;
}
