using SecondOpinion.Bot.Protocol.Jobs;
using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Protocol.Connector;

/// <summary>A message that was accepted before its turn ended: kept whole until then, so that a crash meanwhile loses nothing. Deleted with its conversation.</summary>
internal sealed record LateTurn(Activity Inbound, ConnectorReference Reference)
{
    public const string Kind = "connector-turn";

    public Job ToJob() => new()
    {
        Kind = Kind,
        ConversationId = Inbound.Conversation!.Id!,
        Id = Inbound.Id!,
        Payload = TurnJobs.Payload(this),
    };
}
