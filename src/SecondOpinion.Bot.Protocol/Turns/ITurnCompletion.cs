using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Protocol.Turns;

/// <summary>
/// Adds to every commit what has to become durable with it whatever the bot did in the turn, also after it threw: where a channel
/// is to be answered, the job that delivers the replies.
/// </summary>
public interface ITurnCompletion
{
    /// <summary>The commit with further documents. Pure and quick; may be asked again for the same turn.</summary>
    TurnCommit Complete(TurnCommit commit);
}
