using System.Text.Json;
using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Protocol.Jobs;

/// <summary>
/// Work that a turn leaves behind: a document committed with the turn, done after it, and again after a crash, until its
/// <see cref="IJobHandler"/> says that it is done. Jobs of one kind in one conversation are done in the order they were added.
/// </summary>
public sealed record Job
{
    /// <summary>Where jobs stand among the documents.</summary>
    public const string Prefix = "jobs/";

    /// <summary>Which handler does it: lower-case letters and dashes.</summary>
    public required string Kind { get; init; }

    public required string ConversationId { get; init; }

    /// <summary>Unique within kind and conversation, and the same when the turn runs again: made of the inbound id. An idempotency key for whoever receives the work.</summary>
    public required string Id { get; init; }

    /// <summary>What the handler needs beside the record; names of things rather than a person's words.</summary>
    public JsonElement? Payload { get; init; }

    /// <summary>Not done before this.</summary>
    public DateTimeOffset DueAt { get; init; }

    /// <summary>How often it was tried in vain.</summary>
    public int Tries { get; init; }

    /// <summary>Given up; it stays, with its reason, until somebody looks.</summary>
    public string? GivenUp { get; init; }

    /// <summary>The document's key. Ids are escaped, so that no id can pretend to be another conversation's.</summary>
    public string Key => $"{LaneOf(ConversationId, Kind)}{Uri.EscapeDataString(Id)}";

    /// <summary>The keys of every job of a conversation begin with this.</summary>
    public static string KeysOf(string conversationId) => $"{Prefix}{Uri.EscapeDataString(conversationId)}/";

    internal static string LaneOf(string conversationId, string kind) => $"{KeysOf(conversationId)}{kind}/";

    internal static string LaneOf(string key) => key[..(key.LastIndexOf('/') + 1)];

    internal static string KindOf(string key) => LaneOf(key).Split('/')[2];

    internal static Job From(StoreItem item) => item.Value.Deserialize<Job>(StateJson.Options)!;

    internal StoreItem ToItem(string? etag) => new(JsonSerializer.SerializeToElement(this, StateJson.Options), etag);
}
