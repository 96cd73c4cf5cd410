using SecondOpinion.Bot.Protocol.Turns.Running;
using Xunit;

namespace SecondOpinion.Bot.Tests.Protocol.Turns;

public sealed class ConversationQueueTests
{
    [Fact]
    public async Task Turns_of_one_conversation_run_in_the_order_they_came_and_never_two_at_once()
    {
        var queue = new ConversationQueue();
        var order = new List<int>();
        var running = 0;

        await Task.WhenAll(Enumerable.Range(0, 50).Select(n => queue.RunAsync("c", async () =>
        {
            Assert.Equal(1, Interlocked.Increment(ref running));
            await Task.Delay(1);
            order.Add(n);
            return Interlocked.Decrement(ref running);
        })));

        Assert.Equal(Enumerable.Range(0, 50), order);
    }

    [Fact]
    public async Task Another_conversation_does_not_wait()
    {
        var queue = new ConversationQueue();
        var blocked = queue.RunAsync("a", () => new TaskCompletionSource<int>().Task);

        Assert.Equal(1, await queue.RunAsync("b", () => Task.FromResult(1)));
        Assert.False(blocked.IsCompleted);
    }

    [Fact]
    public async Task Nothing_is_kept_of_a_conversation_that_is_idle()
    {
        var queue = new ConversationQueue();

        await Task.WhenAll(Enumerable.Range(0, 1_000).Select(n => queue.RunAsync($"c{n % 100}", () => Task.FromResult(n))));

        Assert.Equal(0, queue.Busy);
    }

    [Fact]
    public async Task A_turn_that_throws_lets_the_next_one_run()
    {
        var queue = new ConversationQueue();
        var broken = queue.RunAsync<int>("c", () => throw new InvalidOperationException());
        var next = queue.RunAsync("c", () => Task.FromResult(1));

        await Assert.ThrowsAsync<InvalidOperationException>(() => broken);
        Assert.Equal(1, await next);
    }
}
