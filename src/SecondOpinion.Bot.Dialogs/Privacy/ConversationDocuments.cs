using System.Text.Json;
using SecondOpinion.Bot.Protocol.Jobs;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Dialogs.Privacy;

/// <summary>
/// Every document that belongs to a conversation, so that deleting the conversation leaves none behind: those under its own key, and those
/// that have to be found by another key (a brief by its token, a ticket by its number), which are listed here as they are written.
/// </summary>
public static class ConversationDocuments
{
    private const string Deletions = "deletions/";
    private const string Unconsented = "unconsented/";
    private const string End = "/";

    /// <summary>The mark of a conversation whose person asked for its deletion.</summary>
    public static string Deletion(string conversationId) => Deletions + conversationId + End;

    /// <summary>The mark of a conversation without consent.</summary>
    public static string WithoutConsent(string conversationId) => Unconsented + conversationId + End;

    public static Task<IReadOnlyList<string>> ToDeleteAsync(ITurnStore store, CancellationToken cancellationToken) => IdsAsync(store, Deletions, cancellationToken);

    public static Task<IReadOnlyList<string>> WithoutConsentAsync(ITurnStore store, CancellationToken cancellationToken) => IdsAsync(store, Unconsented, cancellationToken);

    /// <summary>Writes a document of this turn's conversation that stands under a key of its own.</summary>
    public static async Task WriteAsync<T>(ITurnContext context, string key, T document, CancellationToken cancellationToken)
    {
        var storage = context.TurnState.Get<IStorage>()!;
        var links = LinksKey(context.Activity.Conversation!.Id!);
        var known = await LinkedAsync(storage, links, cancellationToken);
        await storage.WriteAsync(
            new Dictionary<string, StoreItem>
            {
                [key] = new(JsonSerializer.SerializeToElement(document), null),
                [links] = new(JsonSerializer.SerializeToElement(known.Append(key)), null),
            },
            cancellationToken);
    }

    /// <summary>Marks a conversation with a document that has no content.</summary>
    public static Task MarkAsync(ITurnContext context, string key, CancellationToken cancellationToken) => context.TurnState.Get<IStorage>()!.WriteAsync(
        new Dictionary<string, StoreItem> { [key] = new(JsonSerializer.SerializeToElement(true), "*") }, cancellationToken);

    /// <summary>Deletes a conversation with everything that belongs to it, as one.</summary>
    public static async Task DeleteAsync(ITurnStore store, string conversationId, CancellationToken cancellationToken)
    {
        var linked = await LinkedAsync(store, LinksKey(conversationId), cancellationToken);
        await store.DeleteConversationAsync(
            conversationId, [$"conversations/{conversationId}/", Job.KeysOf(conversationId), Deletion(conversationId), WithoutConsent(conversationId), .. linked], cancellationToken);
    }

    private static string LinksKey(string conversationId) => $"conversations/{conversationId}/links";

    private static async Task<IReadOnlyList<string>> LinkedAsync(IStorage storage, string key, CancellationToken cancellationToken) =>
        (await storage.ReadAsync([key], cancellationToken)).TryGetValue(key, out var item) ? item.Value.Deserialize<string[]>()! : [];

    private static async Task<IReadOnlyList<string>> IdsAsync(ITurnStore store, string prefix, CancellationToken cancellationToken) =>
        [.. (await store.ListKeysAsync(prefix, cancellationToken)).Select(key => key[prefix.Length..^End.Length])];
}
