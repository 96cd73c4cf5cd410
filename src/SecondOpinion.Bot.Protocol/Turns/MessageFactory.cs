using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Protocol.Turns;

/// <summary>Makes message activities.</summary>
public static class MessageFactory
{
    public static Activity Text(string? text, string? ssml = null, string? inputHint = null) => new()
    {
        Type = ActivityTypes.Message,
        Text = text,
        Speak = ssml,
        InputHint = inputHint ?? InputHints.AcceptingInput,
    };

    public static Activity Attachment(Attachment attachment, string? text = null, string? ssml = null, string? inputHint = null) =>
        Text(text, ssml, inputHint) with { Attachments = [attachment] };

    /// <summary>A message with buttons that stand until the person answers.</summary>
    public static Activity SuggestedActions(IEnumerable<CardAction> cardActions, string? text = null, string? ssml = null, string? inputHint = null) =>
        Text(text, ssml, inputHint) with { SuggestedActions = new SuggestedActions { Actions = [.. cardActions] } };

    /// <summary>A message with buttons, each sending what it says.</summary>
    public static Activity SuggestedActions(IEnumerable<string> actions, string? text = null, string? ssml = null, string? inputHint = null) =>
        SuggestedActions(actions.Select(a => CardAction.ImBack(a)), text, ssml, inputHint);
}
