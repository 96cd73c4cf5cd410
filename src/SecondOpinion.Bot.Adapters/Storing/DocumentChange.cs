using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Adapters.Storing;

/// <summary>A document to write, ready to be stored.</summary>
internal sealed record DocumentChange(byte[] Key, byte[] Value, StoredETag ETag)
{
    public static IReadOnlyList<DocumentChange> Encode(IReadOnlyDictionary<string, StoreItem> changes) =>
        [.. changes.Select(c => new DocumentChange(StoredName.Encode(c.Key), StoredJson.Encode(c.Value.Value), StoredETag.Parse(c.Value.ETag)))];
}
