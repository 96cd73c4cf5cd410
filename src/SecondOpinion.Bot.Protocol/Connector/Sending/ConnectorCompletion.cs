using SecondOpinion.Bot.Protocol.Jobs;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Protocol.Connector.Sending;

/// <summary>
/// Every commit of a Connector conversation also holds where it is answered and, if anything was said, the job that delivers it; whoever
/// began the turn: a person, a coordinator, a model that took its time.
/// </summary>
public sealed class ConnectorCompletion(ConnectorReferences references) : ITurnCompletion
{
    private const string ExpectReplies = "expectReplies";

    public TurnCommit Complete(TurnCommit commit)
    {
        if (!ConnectorConversations.IsOurs(commit.ConversationId))
            return commit;
        var state = new Dictionary<string, StoreItem>(commit.State, StringComparer.Ordinal);
        if (references.Lately(commit.ConversationId) is { } reference)
        {
            state[ConnectorReference.KeyOf(commit.ConversationId)] = reference.ToItem();
            if (reference.SkillCallKey is { } call)
            {
                var isOver = commit.Outgoing.Append(commit.Inbound).Any(activity => activity.Type == ActivityTypes.EndOfConversation);
                state[call] = SkillCalls.ToItem(isOver ? "" : commit.ConversationId);
            }
        }

        if (commit.Outgoing.Count > 0 && !IsAnsweredInline(commit.Inbound))
        {
            var job = new Job
            {
                Kind = DeliveryJob.Kind,
                ConversationId = commit.ConversationId,
                Id = commit.Inbound.Id!,
                // What came in takes the next number, the replies those after it.
                Payload = TurnJobs.Payload(new DeliveryJob(commit.ExpectedSequence + 2, commit.Outgoing.Count, commit.Inbound.Type != ActivityTypes.Event)),
            };
            state[job.Key] = job.ToItem(null);
        }

        return commit with { State = state };
    }

    /// <summary>The caller waits for the replies in the response to its call (A3112).</summary>
    internal static bool IsAnsweredInline(Activity inbound) => string.Equals(inbound.DeliveryMode, ExpectReplies, StringComparison.OrdinalIgnoreCase);
}
