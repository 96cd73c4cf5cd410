using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Dialogs.Channels;

/// <summary>Teams: the words as its Markdown, the buttons as a card, the sources and the AI label as its own entity.</summary>
internal sealed class TeamsForm(PhraseBook phrases)
{
    public Activity Of(Activity activity, string language)
    {
        var choices = Choices.In(activity);
        var text = MarkdownLines.WithoutHeadings(activity.Text ?? "");
        // More than fit as buttons stand in the text too, numbered: the card may not be shown everywhere.
        if (choices.Said.Count > 0 && !TeamsCard.FitsAsButtons(choices))
            text = $"{text}\n\n{string.Join('\n', choices.Numbered)}\n\n{phrases.Say(language, ChannelPhrases.ReplyHint)}";
        return activity with
        {
            Text = text,
            TextFormat = "markdown",
            SuggestedActions = null,
            Entities = Citations.ForTeams(activity.Entities),
            Attachments = choices.Said.Count + choices.Links.Count == 0
                ? activity.Attachments
                : [.. activity.Attachments ?? [], new TeamsCard(phrases, language).Of(choices)],
        };
    }
}
