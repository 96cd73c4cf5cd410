using SecondOpinion.Bot.Adapters.Storing;
using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Adapters.Sqlite.Writing;

/// <summary>The writes of the store, each inside the transaction of a session. Nothing is changed unless everything may be.</summary>
internal static class TurnWriter
{
    public static CommitStatus Commit(WriteSession session, EncodedTurn turn, TimeProvider time)
    {
        var number = session.Activities.Find(turn.Conversation);
        if (session.Activities.Has(number, turn.Activities[0].Id))
            return CommitStatus.Repeated;
        if (session.Activities.LastSequence(number) != turn.ExpectedSequence || !session.Documents.Allows(turn.State))
            return CommitStatus.Conflict;
        if (turn.Activities.Any(a => session.Activities.Has(number, a.Id)))
            throw new InvalidOperationException("An outgoing activity has the id of one that is recorded already.");

        session.Activities.Append(turn, number, time.GetUtcNow().UtcTicks);
        session.Documents.Write(turn.State, session);
        session.Documents.Delete(turn.Deleted, session);
        session.Changed = true;
        return CommitStatus.Committed;
    }

    /// <summary>False on a conflict.</summary>
    public static bool Write(WriteSession session, IReadOnlyList<DocumentChange> changes)
    {
        if (!session.Documents.Allows(changes))
            return false;
        session.Documents.Write(changes, session);
        return true;
    }

    public static bool Delete(WriteSession session, IReadOnlyList<byte[]> keys)
    {
        session.Documents.Delete(keys, session);
        return true;
    }

    public static bool DeleteConversation(WriteSession session, byte[] conversation, IReadOnlyList<byte[]> documentPrefixes)
    {
        if (session.Activities.Find(conversation) is { } number)
        {
            session.Activities.Delete(number);
            session.Changed = true;
        }

        foreach (var prefix in documentPrefixes)
            session.Documents.DeleteRange(prefix, session);
        return true;
    }
}
