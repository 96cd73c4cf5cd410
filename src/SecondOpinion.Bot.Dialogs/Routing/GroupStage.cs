using SecondOpinion.Bot.Dialogs.Channels;
using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Dialogs.Privacy;
using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Dialogs.Routing;

/// <summary>
/// In a group everybody reads what one person writes about an illness: the bot says so and does nothing else there. An emergency is taken over
/// before this. What was written is deleted with conversations that never agreed.
/// </summary>
internal sealed class GroupStage(PhraseBook phrases, ConsentRegister consent) : ITurnStage
{
    public async Task<bool> TryHandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var activity = turn.Context.Activity;
        if (activity.Conversation is not { } conversation
            || !(conversation.IsGroup == true || conversation.ConversationType is "groupChat" or "channel"))
            return false;
        await consent.TryOpenAsync(turn.Context, cancellationToken);
        if (activity.Type == ActivityTypes.Message)
            await turn.SayAsync(phrases.Say(turn.Language, ChannelPhrases.Group), cancellationToken);
        return true;
    }
}
