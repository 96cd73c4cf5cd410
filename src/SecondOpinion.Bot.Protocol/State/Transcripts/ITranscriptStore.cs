using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Protocol.State.Transcripts;

/// <summary>Conversations as they were, to be read, exported or deleted.</summary>
public interface ITranscriptStore
{
    /// <summary>Adds an activity that has an id; one that is there already is left as it is.</summary>
    Task LogActivityAsync(Activity activity, CancellationToken cancellationToken = default);

    /// <summary>A page of one conversation from <paramref name="startDate"/> on, oldest first.</summary>
    Task<PagedResult<Activity>> GetTranscriptActivitiesAsync(
        string channelId, string conversationId, string? continuationToken = null, DateTimeOffset startDate = default, CancellationToken cancellationToken = default);

    /// <summary>A page of the conversations of one channel, the one longest idle first.</summary>
    Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string? continuationToken = null, CancellationToken cancellationToken = default);

    /// <summary>Deletes the activities of a conversation, not its state.</summary>
    Task DeleteTranscriptAsync(string channelId, string conversationId, CancellationToken cancellationToken = default);
}
