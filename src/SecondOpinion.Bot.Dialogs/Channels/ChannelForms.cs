using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Domain.Language;
using SecondOpinion.Bot.Protocol.Connector.Sending;
using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Dialogs.Channels;

/// <summary>What each channel is sent for what the bot said: one set of words, in the channel's best form.</summary>
public sealed class ChannelForms(PhraseBook phrases) : IChannelForms
{
    private const string HandoffInitiate = "handoff.initiate";

    private readonly TeamsForm _teams = new(phrases);
    private readonly PlainForm _plain = new(phrases);

    /// <inheritdoc />
    public IReadOnlyList<Activity> Render(Activity activity, string channelId)
    {
        var kind = ChannelKinds.Of(channelId);
        if (activity.Type == ActivityTypes.Message)
        {
            var language = phrases.Best(LanguageTag.FromLocale(activity.Locale));
            return kind switch
            {
                ChannelKind.Teams => [_teams.Of(activity, language)],
                ChannelKind.Plain => _plain.Of(activity, language),
                _ => [activity],
            };
        }

        return activity.Type switch
        {
            ActivityTypes.EndOfConversation => [activity],
            // Teams answers the event with 400 (botframework-sdk issue 5920), and a phone cannot do anything with it.
            ActivityTypes.Event when activity.Name == HandoffInitiate && kind == ChannelKind.Rich => [activity],
            // Ours alone: what the desk and the bot tell each other.
            _ => [],
        };
    }

    /// <inheritdoc />
    public bool ShowsTyping(string channelId) => ChannelKinds.Of(channelId) != ChannelKind.Plain;
}
