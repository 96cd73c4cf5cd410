using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SecondOpinion.Bot.Dialogs.Handoff;
using SecondOpinion.Bot.Dialogs.Routing;
using SecondOpinion.Bot.Domain.Handoff;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Protocol.Turns;
using Stored = SecondOpinion.Bot.Dialogs.Handoff.Tickets;

namespace SecondOpinion.Bot.Host.Desk.Tickets;

/// <summary>Runs the desk's doings as turns of the person's conversation.</summary>
internal sealed class DeskTurns(ITurnStore store, ConversationAdapter adapter, AssembledBot bot)
{
    /// <param name="doing">Names this doing within the conversation: the same again is answered from the record and done once.</param>
    public async Task<DeskRefusal?> RunAsync(Ticket ticket, DeskAction action, string doing)
    {
        var key = Stored.ReferenceKey(ticket.ConversationId);
        if (!(await store.ReadAsync([key], CancellationToken.None)).TryGetValue(key, out var stored))
            return DeskRefusal.NotFound;
        var person = stored.Value.Deserialize(ProtocolJson.Plain.ConversationReference)!;
        var id = "desk-" + Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes($"{ticket.Id}\n{doing}")).AsSpan(0, 16));
        // Not under the caller's token: once begun it is done, and asking again fetches the outcome.
        var result = await adapter.ProcessAsync(
            DeskEvents.Inbound(action, id, person),
            (context, cancellationToken) =>
            {
                context.TurnState.Set<DeskAction>(action);
                return bot.Bot.OnTurnAsync(context, cancellationToken);
            },
            CancellationToken.None);
        return result.Status == TurnStatus.StoreUnavailable ? DeskRefusal.StoreUnavailable : DeskEvents.RefusalIn(result.Outgoing) switch
        {
            null => null,
            DeskRefusals.NotThere => DeskRefusal.NotFound,
            DeskRefusals.TakenByOther => DeskRefusal.TakenByAnother,
            DeskRefusals.NotYours => DeskRefusal.NotYours,
            _ => DeskRefusal.NotAllowedNow,
        };
    }
}
