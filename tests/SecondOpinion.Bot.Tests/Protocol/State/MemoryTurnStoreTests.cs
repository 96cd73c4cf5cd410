using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Tests.Protocol.State;

/// <summary>The store in memory keeps the promises of every store.</summary>
public sealed class MemoryTurnStoreTests : ListingContract
{
    protected override ValueTask<ITurnStore> OpenAsync() => new(new MemoryTurnStore());
}
