using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Adapters.Storing;

/// <summary>A turn's commit as bytes: made by the caller, so that the one writer only writes.</summary>
internal sealed record EncodedTurn(
    byte[] Conversation,
    long ExpectedSequence,
    IReadOnlyList<EncodedActivity> Activities,
    IReadOnlyList<DocumentChange> State,
    IReadOnlyList<byte[]> Deleted)
{
    /// <exception cref="ArgumentException">An id is missing or not valid Unicode, or two activities share one.</exception>
    public static EncodedTurn Encode(TurnCommit commit)
    {
        List<Activity> activities = [commit.Inbound, .. commit.Outgoing];
        if (activities.Select(a => a.Id).Distinct(StringComparer.Ordinal).Count() < activities.Count)
            throw new ArgumentException("Two activities of one commit have the same id.", nameof(commit));
        return new(
            StoredName.Encode(commit.ConversationId),
            commit.ExpectedSequence,
            [.. activities.Select(a => new EncodedActivity(StoredName.Encode(a.Id), StoredJson.Encode(a)))],
            DocumentChange.Encode(commit.State),
            [.. commit.Deleted.Select(StoredName.Encode)]);
    }
}

/// <summary>The id and the JSON of an activity.</summary>
internal sealed record EncodedActivity(byte[] Id, byte[] Json);
