using System.Collections.Concurrent;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Protocol.Connector.Sending;

/// <summary>What cannot wait for the record, to channels behind the Connector: an emergency takeover, a typing sign. The rest is a job of the turn.</summary>
public sealed class ConnectorDelivery(
    ConnectorReferences references, IConnectorClient client, IChannelForms forms, UrgentMessages urgent, TimeProvider time) : IActivityDelivery
{
    private const int Tries = 4;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan BetweenTypingSigns = TimeSpan.FromSeconds(3);

    private readonly ConcurrentDictionary<string, DateTimeOffset> _typing = new(StringComparer.Ordinal);

    /// <summary>Told of what a send threw, which is a bug. For the log; never holds what people wrote.</summary>
    public Action<Exception>? OnFault { get; set; }

    /// <inheritdoc />
    public void Recorded(string conversationId)
    {
        // The commit holds a job for it.
    }

    /// <inheritdoc />
    public void ShowNow(string conversationId, IReadOnlyList<Activity> activities)
    {
        if (references.Lately(conversationId) is not { } reference)
            return;
        // The first is what came in, when there is one: its sender has it, or waits for the reply in the response.
        var inline = activities.Any(activity => activity.From?.Role == RoleTypes.User && ConnectorCompletion.IsAnsweredInline(activity));
        foreach (var activity in activities.Where(activity => activity.From?.Role != RoleTypes.User))
        {
            if (inline)
                urgent.Hold(conversationId, activity);
            else if (activity.Type == ActivityTypes.Typing)
                ShowTyping(conversationId, reference, activity);
            else if (activity.Id is { } id)
                urgent.Begin(conversationId, id, () => SendAsync(reference, activity));
        }
    }

    // Not more than every three seconds (A6001), and only the sign: a chunk of a stream would stay there as a message.
    private void ShowTyping(string conversationId, ConnectorReference reference, Activity activity)
    {
        var now = time.GetUtcNow();
        if (!forms.ShowsTyping(reference.ChannelId) || (_typing.TryGetValue(conversationId, out var last) && now - last < BetweenTypingSigns))
            return;
        if (_typing.Count > 10_000)
            _typing.Clear();
        _typing[conversationId] = now;
        var sign = new Activity { Type = ActivityTypes.Typing, ReplyToId = activity.ReplyToId };
        _ = Task.Run(() => TryAsync(() => client.SendAsync(reference, ChannelAddress.To(reference, sign), CancellationToken.None)));
    }

    private async Task<bool> SendAsync(ConnectorReference reference, Activity activity)
    {
        foreach (var part in forms.Render(activity, reference.ChannelId))
        {
            for (var attempt = 1; await TryAsync(() => client.SendAsync(reference, ChannelAddress.To(reference, part), CancellationToken.None)) is not SendOutcome.Sent; attempt++)
            {
                // The job of its turn goes on trying.
                if (attempt == Tries)
                    return false;
                await Task.Delay(Pause * attempt, time);
            }
        }

        return true;
    }

    private async Task<SendOutcome> TryAsync(Func<Task<SendOutcome>> sendAsync)
    {
        try
        {
            return await sendAsync();
        }
        catch (Exception e)
        {
            OnFault?.Invoke(e);
            return new SendOutcome.Later(null);
        }
    }
}
