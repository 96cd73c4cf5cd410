using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Protocol.Turns;

/// <summary>One turn: what came in, and the way to answer it.</summary>
public interface ITurnContext
{
    BotAdapter Adapter { get; }

    /// <summary>Services and values of this turn alone.</summary>
    TurnContextStateCollection TurnState { get; }

    /// <summary>What came in.</summary>
    Activity Activity { get; }

    /// <summary>Whether anything a person can see was sent in this turn.</summary>
    bool Responded { get; }

    /// <summary>Sends a text, see <see cref="SendActivitiesAsync"/>.</summary>
    Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend, string? speak = null, string? inputHint = InputHints.AcceptingInput, CancellationToken cancellationToken = default);

    /// <summary>Sends one activity, see <see cref="SendActivitiesAsync"/>.</summary>
    Task<ResourceResponse> SendActivityAsync(Activity activity, CancellationToken cancellationToken = default);

    /// <summary>
    /// Sends copies of these, addressed as replies. They leave when the turn is committed, in this order; a typing sign leaves
    /// at once; a trace never leaves.
    /// </summary>
    Task<ResourceResponse[]> SendActivitiesAsync(Activity[] activities, CancellationToken cancellationToken = default);
}

/// <summary>A turn whose activity is seen as <typeparamref name="T"/>.</summary>
public interface ITurnContext<out T> : ITurnContext
    where T : IActivity
{
    new T Activity { get; }
}
