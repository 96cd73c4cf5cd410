using System.Text.RegularExpressions;
using SecondOpinion.Bot.Adapters.Content;
using SecondOpinion.Bot.Dialogs.Citing;
using SecondOpinion.Bot.Dialogs.Handoff;
using SecondOpinion.Bot.Dialogs.Routing;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Tests.Host;

/// <summary>The whole bot on a store and a clock of the test, spoken to in any number of conversations.</summary>
internal sealed class BotOnStore : IAsyncDisposable
{
    public static readonly TimeSpan BriefLifetime = TimeSpan.FromDays(30);
    public static readonly BotContent Content = BotContentLoader.Load(AppContext.BaseDirectory);

    private readonly ConversationAdapter _adapter;
    private readonly AssembledBot _bot;

    public BotOnStore(ITurnStore store, TimeProvider time, BotContent? content = null, HandoffServices? desk = null)
    {
        var services = new BotServices(
            time, new PublicAddress(() => "https://bot.test"), () => $"token-{Guid.NewGuid():N}", () => $"T-{Guid.NewGuid().ToString()[..8]}", BriefLifetime)
        {
            Handoff = desk ?? HandoffServices.Alone with { Record = store },
        };
        _bot = BotAssembly.Build(content ?? Content, services);
        _adapter = new ConversationAdapter(store, new NobodyListens(), _bot.Screen, time);
    }

    public Task<IReadOnlyList<Activity>> JoinAsync(string conversation) => SendAsync(conversation, new Activity
    {
        Type = ActivityTypes.ConversationUpdate,
        MembersAdded = [new ChannelAccount("bot"), new ChannelAccount("dl_person")],
    });

    /// <summary>Says one thing after the other; gives the replies to the last.</summary>
    public async Task<IReadOnlyList<Activity>> SayAsync(string conversation, params string[] texts)
    {
        IReadOnlyList<Activity> replies = [];
        foreach (var text in texts)
            replies = await SendAsync(conversation, new Activity { Type = ActivityTypes.Message, Text = text });
        return replies;
    }

    /// <summary>One doing of the desk, as a turn of the conversation; the same id is the same doing.</summary>
    public async Task<IReadOnlyList<Activity>> DoAsync(string conversation, DeskAction action, string? id = null) => (await _adapter.ProcessAsync(
        DeskEvents.Inbound(action, id ?? Guid.NewGuid().ToString("N"), new ConversationReference
        {
            ChannelId = "test",
            Conversation = new ConversationAccount(conversation),
            User = new ChannelAccount("dl_person", role: RoleTypes.User),
            Bot = new ChannelAccount("bot", role: RoleTypes.Bot),
        }),
        (context, cancellationToken) =>
        {
            context.TurnState.Set<DeskAction>(action);
            return _bot.Bot.OnTurnAsync(context, cancellationToken);
        },
        CancellationToken.None)).Outgoing;

    /// <summary>Joins, agrees, answers the first questions so, skips the rest and looks at the brief. Gives the token of its page.</summary>
    public async Task<string> InterviewAsync(string conversation, params string[] answers)
    {
        await JoinAsync(conversation);
        await SayAsync(conversation, ["I agree, start", .. answers, .. Enumerable.Repeat("skip", Content.Flow.Steps.Count - answers.Length)]);
        return TokenIn(await SayAsync(conversation, "Yes, show my brief"));
    }

    public static string TokenIn(IEnumerable<Activity> replies) =>
        replies.Select(reply => Regex.Match(reply.Text ?? "", @"https://bot\.test/brief/([\w-]+)")).Single(match => match.Success).Groups[1].Value;

    public ValueTask DisposeAsync() => _adapter.DisposeAsync();

    public async Task<IReadOnlyList<Activity>> SendAsync(string conversation, Activity activity) => (await _adapter.ProcessAsync(
        activity with
        {
            Id = $"{conversation}|{Guid.NewGuid():N}",
            ChannelId = "test",
            Conversation = new ConversationAccount(conversation),
            From = new ChannelAccount("dl_person", role: RoleTypes.User),
            Recipient = new ChannelAccount("bot", role: RoleTypes.Bot),
        },
        _bot.Bot.OnTurnAsync,
        CancellationToken.None)).Outgoing;

    private sealed class NobodyListens : IActivityDelivery
    {
        public void Recorded(string conversationId) { }

        public void ShowNow(string conversationId, IReadOnlyList<Activity> activities) { }
    }
}
