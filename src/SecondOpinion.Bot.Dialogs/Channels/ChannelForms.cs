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
    public IReadOnlyList<Activity> Render(Activity activity)
    {
        var kind = ChannelKinds.Of(activity.ChannelId);
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

        // Teams answers the event with 400 (botframework-sdk issue 5920); a phone cannot do anything with it.
        return activity is { Type: ActivityTypes.Event, Name: HandoffInitiate } && kind != ChannelKind.Rich ? [] : [activity];
    }

    /// <inheritdoc />
    public bool ShowsTyping(string channelId) => ChannelKinds.Of(channelId) != ChannelKind.Plain;
}
