using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Protocol.Turns;

/// <summary>Carries activities to the people who are connected now. What it misses is delivered from the record.</summary>
public interface IActivityDelivery
{
    /// <summary>New activities of this conversation are durable: deliver what is new, from the record, in order.</summary>
    void Recorded(string conversationId);

    /// <summary>
    /// Shows activities at once, before they are recorded (an emergency takeover, a typing sign). Recording them later under
    /// the same ids shows nothing twice. Never throws, never waits.
    /// </summary>
    void ShowNow(string conversationId, IReadOnlyList<Activity> activities);
}
