using System.Text.Json;
using SecondOpinion.Bot.Protocol.Connector;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Dialogs.Channels;

/// <summary>
/// What a channel's person did, as the words that a button would have sent: a number typed where buttons cannot be shown, a choice sent with a
/// card, a message without the mention of the bot. The record keeps the words.
/// </summary>
public sealed class ChannelInput(ITurnStore store) : IMiddleware
{
    // A turn says a few messages; the buttons stand on the last of them.
    private const int LookBack = 3;

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        if (activity.Type == ActivityTypes.Message && ConnectorConversations.IsOurs(activity.Conversation?.Id ?? ""))
        {
            activity.Text = Chosen(activity) ?? Mentions.Strip(activity);
            if (ChannelKinds.Of(activity.ChannelId) != ChannelKind.Rich && await LastChoicesAsync(activity, cancellationToken) is { } choices)
                activity.Text = choices.ValueOfNumbers(activity.Text!) ?? activity.Text;
        }

        await next(cancellationToken);
    }

    private static string? Chosen(Activity activity) =>
        string.IsNullOrWhiteSpace(activity.Text) && activity.Value is { ValueKind: JsonValueKind.Object } value
        && value.TryGetProperty(TeamsCard.ChoiceInput, out var chosen) && chosen.ValueKind == JsonValueKind.String
            ? chosen.GetString()
            : null;

    private async Task<Choices?> LastChoicesAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(activity.Text) || !activity.Text.Any(char.IsDigit))
            return null;
        var conversation = activity.Conversation!.Id!;
        var last = await store.LastSequenceAsync(conversation, cancellationToken);
        var recent = await store.ReadActivitiesAsync(conversation, Math.Max(0, last - LookBack), LookBack, cancellationToken);
        var message = recent.Select(recorded => recorded.Activity).LastOrDefault(said => said.Type == ActivityTypes.Message && said.From?.Role == RoleTypes.Bot);
        return message is null ? null : Choices.In(message);
    }
}
