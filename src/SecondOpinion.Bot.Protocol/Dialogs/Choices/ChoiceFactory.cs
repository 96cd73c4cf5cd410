using System.Globalization;
using System.Text;
using System.Text.Json;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Protocol.Dialogs.Choices;

/// <summary>Makes choices, and messages that show them.</summary>
public static class ChoiceFactory
{
    // Channels of the Bot Framework without suggested actions (channels reference, November 2022).
    private static readonly HashSet<string> WithoutButtons = new(StringComparer.OrdinalIgnoreCase) { "msteams", "email", "sms", "twilio-sms", "alexa" };

    public static IReadOnlyList<Choice> ToChoices(IEnumerable<string> values) => [.. values.Select(v => new Choice(v))];

    /// <summary>A message with one button per choice.</summary>
    public static Activity SuggestedAction(IReadOnlyList<Choice> choices, string? text = null, string? speak = null) =>
        MessageFactory.SuggestedActions(choices.Select(ButtonOf), text, speak, InputHints.ExpectingInput);

    /// <summary>A message with the choices as a numbered list under the text.</summary>
    public static Activity List(IReadOnlyList<Choice> choices, string? text = null, string? speak = null) =>
        MessageFactory.Text(WithList(text, choices), speak, InputHints.ExpectingInput);

    /// <summary>A message with the choices as the channel can show them.</summary>
    public static Activity ForChannel(string? channelId, IReadOnlyList<Choice> choices, string? text = null, string? speak = null) =>
        HasButtons(channelId) ? SuggestedAction(choices, text, speak) : List(choices, text, speak);

    /// <summary>What the person typed or pressed: the text, or the value of a button that sends no text.</summary>
    public static string AnswerIn(Activity activity) =>
        !string.IsNullOrWhiteSpace(activity.Text) ? activity.Text
        : activity.Value is { ValueKind: JsonValueKind.String } value ? value.GetString()!
        : "";

    /// <summary><paramref name="message"/> with the choices on it. Buttons it has already come after them: the first moves the conversation forward.</summary>
    internal static Activity Show(Activity message, IReadOnlyList<Choice> choices, ListStyle style, string? channelId)
    {
        if (choices.Count == 0 || style == ListStyle.None)
            return message;
        if (style == ListStyle.List || (style == ListStyle.Auto && !HasButtons(channelId)))
            return message with { Text = WithList(message.Text, choices) };
        return message with
        {
            SuggestedActions = new SuggestedActions { Actions = [.. choices.Select(ButtonOf), .. message.SuggestedActions?.Actions ?? []] },
        };
    }

    private static bool HasButtons(string? channelId) => channelId is null || !WithoutButtons.Contains(channelId);

    private static CardAction ButtonOf(Choice choice) => choice.Action ?? CardAction.ImBack(choice.Value);

    private static string WithList(string? text, IReadOnlyList<Choice> choices)
    {
        var list = new StringBuilder(text);
        if (list.Length > 0)
            list.Append("\n\n");
        list.AppendJoin('\n', choices.Select((c, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {c.Action?.Title ?? c.Value}")));
        return list.ToString();
    }
}
