using SecondOpinion.Bot.Protocol.DirectLine.Feed;
using SecondOpinion.Bot.Protocol.DirectLine.Tokens;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Protocol.DirectLine.Conversations;

/// <summary>Starts, renews and reopens conversations, and reads their history.</summary>
public sealed class DirectLineConversations(
    ITurnStore store, BotTurn turn, DirectLineTokens tokens, StreamTickets tickets, DirectLineOptions options, TimeProvider clock)
{
    private const int PageSize = 500;
    private readonly ConversationRecord record = new(store);

    /// <summary>
    /// Starts the token's conversation (or, for the secret, a new one). The greeting is in the record when this returns;
    /// starting again, also at the same time, finds the same conversation with its one greeting.
    /// </summary>
    public async Task<Outcome<ConversationOpened>> StartAsync(DirectLineCaller caller, StartRequest request, CancellationToken cancellationToken)
    {
        if (caller.IsExpired)
            return Refusal.TokenExpired;
        var grant = caller.Grant ?? tokens.GrantForNewConversation(TokenGrant.IsVouchable(request.UserId) ? request.UserId : null, request.Origins);
        var standing = await record.StandingAsync(grant.ConversationId, cancellationToken);
        if (standing.IsEnded)
            return Refusal.ConversationEnded;
        // Not to be cancelled by a client that goes away: it will ask for what was begun.
        var started = await turn(Greeted(grant, request), CancellationToken.None);
        if (started.Status == TurnStatus.StoreUnavailable)
            return Refusal.ServiceUnavailable;
        return Open(grant, Watermark.Beginning, isNew: started.Status == TurnStatus.Committed);
    }

    /// <summary>A new token for the same conversation, also for a while after the old one's time.</summary>
    public async Task<Outcome<IssuedToken>> RefreshAsync(DirectLineCaller caller, CancellationToken cancellationToken)
    {
        if (caller.Grant is not { } grant)
            return Refusal.BadArgument;
        var standing = await record.StandingAsync(grant.ConversationId, cancellationToken);
        return standing.IsEnded ? Refusal.ConversationEnded : tokens.Issue(grant);
    }

    /// <summary>A new token for a conversation that was started and has not ended, for one who proved it theirs by other means.</summary>
    public async Task<Outcome<IssuedToken>> RenewAsync(TokenGrant grant, CancellationToken cancellationToken)
    {
        var standing = await record.StandingAsync(grant.ConversationId, cancellationToken);
        return standing.RefusalToWrite is { } refusal ? refusal : tokens.Issue(grant);
    }

    /// <summary>
    /// A new stream: from the watermark (empty: from the beginning), or without one of what comes from now on. What has ended
    /// can still be read, but gets no new time.
    /// </summary>
    public async Task<Outcome<ConversationOpened>> ReconnectAsync(
        DirectLineCaller caller, string conversationId, string? watermark, CancellationToken cancellationToken)
    {
        if (caller.RefusalFor(conversationId, expiredIsEnough: true) is { } refusal)
            return refusal;
        var after = Watermark.Beginning;
        if (watermark is not null && !Watermark.TryParse(watermark, out after))
            return Refusal.BadArgument;
        var standing = await record.StandingAsync(conversationId, cancellationToken);
        if (standing.RefusalToRead is { } notThere)
            return notThere;
        if (standing.IsEnded && caller.IsExpired)
            return Refusal.TokenExpired;
        var last = await store.LastSequenceAsync(conversationId, cancellationToken);
        var grant = caller.Grant ?? new TokenGrant(conversationId, VouchedUser(standing), []);
        return Open(grant, watermark is null ? last : Within(after, last), isNew: false);
    }

    /// <summary>Everything after a watermark, with the watermark of its end.</summary>
    public async Task<Outcome<ActivitySet>> HistoryAsync(
        DirectLineCaller caller, string conversationId, string? watermark, CancellationToken cancellationToken)
    {
        if (caller.RefusalFor(conversationId) is { } refusal)
            return refusal;
        if (!Watermark.TryParse(watermark ?? "", out var after))
            return Refusal.BadArgument;
        var standing = await record.StandingAsync(conversationId, cancellationToken);
        if (standing.RefusalToRead is { } notThere)
            return notThere;
        after = Within(after, await store.LastSequenceAsync(conversationId, cancellationToken));
        var activities = new List<Activity>();
        while (true)
        {
            var page = await store.ReadActivitiesAsync(conversationId, after, PageSize, cancellationToken);
            activities.AddRange(page.Select(recorded => recorded.Activity).Where(ClientVisibility.IsInHistory));
            after = page.Count == 0 ? after : page[^1].Sequence;
            if (page.Count < PageSize)
                return new ActivitySet(activities, Watermark.Format(after));
        }
    }

    // A mark beyond the end was written before data was deleted or restored: nothing may be missed, so all of it is given.
    private static long Within(long after, long last) => after <= last ? after : Watermark.Beginning;

    private static string? VouchedUser(ConversationStanding standing) =>
        TokenGrant.IsVouchable(standing.Start?.From?.Id) ? standing.Start!.From!.Id : null;

    private ConversationOpened Open(TokenGrant grant, long after, bool isNew) =>
        new(tokens.Issue(grant), tickets.Issue(grant.ConversationId, after, grant.Origins), isNew);

    private Activity Greeted(TokenGrant grant, StartRequest request)
    {
        var claimed = string.IsNullOrWhiteSpace(request.UserId) ? "user-" + grant.ConversationId : request.UserId;
        var user = new ChannelAccount(InboundActivity.UserId(grant.UserId, claimed, isSecret: false), role: RoleTypes.User);
        var bot = new ChannelAccount(options.BotId, role: RoleTypes.Bot);
        return new Activity
        {
            Type = ActivityTypes.ConversationUpdate,
            Id = ActivityIds.Start(grant.ConversationId),
            Timestamp = clock.GetUtcNow(),
            ChannelId = "directline",
            Conversation = new ConversationAccount(grant.ConversationId),
            From = user,
            Recipient = bot,
            MembersAdded = [bot, user],
            Locale = InboundActivity.Locale(request.Locale),
        };
    }
}
