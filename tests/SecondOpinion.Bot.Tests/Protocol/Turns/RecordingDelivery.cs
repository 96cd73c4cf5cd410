using System.Collections.Concurrent;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Tests.Protocol.Turns;

/// <summary>Remembers what was shown at once and which conversations were said to be recorded.</summary>
internal sealed class RecordingDelivery : IActivityDelivery
{
    public ConcurrentQueue<Activity> Shown { get; } = new();

    public ConcurrentQueue<string> RecordedConversations { get; } = new();

    public void Recorded(string conversationId) => RecordedConversations.Enqueue(conversationId);

    public void ShowNow(string conversationId, IReadOnlyList<Activity> activities)
    {
        foreach (var activity in activities)
            Shown.Enqueue(activity);
    }
}
