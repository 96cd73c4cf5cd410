using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Conversations;

/// <summary>Keeps what is shown before it is recorded.</summary>
public sealed class RecordingDelivery : IActivityDelivery
{
    public List<Activity> Shown { get; set; } = [];

    public void Recorded(string conversationId) { }

    public void ShowNow(string conversationId, IReadOnlyList<Activity> activities) => Shown.AddRange(activities);
}
