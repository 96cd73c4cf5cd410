using System.Text;
using SecondOpinion.Bot.Adapters.Storing;
using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Adapters.Redis;

/// <summary>A document as the scripts write it: its version, a blank, its JSON.</summary>
internal static class StoredDocument
{
    public static StoreItem Read(byte[] stored)
    {
        var blank = stored.AsSpan().IndexOf((byte)' ');
        return new StoreItem(StoredJson.DecodeDocument(stored[(blank + 1)..]), Encoding.ASCII.GetString(stored, 0, blank));
    }
}
