using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.Turns;
using Xunit;

namespace SecondOpinion.Bot.Tests.Protocol.Turns;

public sealed class ActivityHandlerTests
{
    [Theory]
    [InlineData("message", "message")]
    [InlineData("event", "event")]
    [InlineData("endOfConversation", "end")]
    [InlineData("typing", "typing")]
    [InlineData("never heard of", "unrecognized")]
    public async Task Each_type_of_activity_has_its_own_method(string type, string expected) =>
        Assert.Equal([expected], await HandledAsync(new Activity { Type = type }));

    [Fact]
    public async Task A_person_who_joins_is_a_member_added() => Assert.Equal(["added"], await HandledAsync(Joined("ann", "bot")));

    [Fact]
    public async Task The_bot_joining_alone_is_nobody_added() => Assert.Empty(await HandledAsync(Joined("bot")));

    [Fact]
    public async Task Middleware_runs_in_the_order_it_was_added_around_the_bot()
    {
        var turns = new TurnsUnderTest { Bot = (c, t) => c.SendActivityAsync("bot", cancellationToken: t) };
        turns.Adapter.Use(new Around("outer")).Use(new Around("inner"));

        var said = (await turns.SayAsync("a", "m1")).Outgoing.Select(o => o.Text);

        Assert.Equal(["outer before", "inner before", "bot", "inner after", "outer after"], said);
    }

    private static Activity Joined(params string[] ids) => new()
    {
        Type = ActivityTypes.ConversationUpdate,
        Recipient = new ChannelAccount("bot"),
        MembersAdded = [.. ids.Select(id => new ChannelAccount(id))],
    };

    private static async Task<List<string>> HandledAsync(Activity activity)
    {
        var handler = new Handler();
        await handler.OnTurnAsync(new TurnContext(new TurnsUnderTest().Adapter, activity));
        return handler.Called;
    }

    private sealed class Around(string name) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            await turnContext.SendActivityAsync($"{name} before", cancellationToken: cancellationToken);
            await next(cancellationToken);
            await turnContext.SendActivityAsync($"{name} after", cancellationToken: cancellationToken);
        }
    }

    private sealed class Handler : ActivityHandler
    {
        public List<string> Called { get; } = [];

        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => Call("message");

        protected override Task OnMembersAddedAsync(
            IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Call("added");

        protected override Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Call("event");

        protected override Task OnEndOfConversationActivityAsync(
            ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) => Call("end");

        protected override Task OnTypingActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Call("typing");

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Call("unrecognized");

        private Task Call(string name)
        {
            Called.Add(name);
            return Task.CompletedTask;
        }
    }
}
