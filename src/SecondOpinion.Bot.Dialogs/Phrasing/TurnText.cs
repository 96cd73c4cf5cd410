using System.Text.Json;
using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Dialogs.Phrasing;

/// <summary>What a message says: its text, or what the pressed card button stands for, which comes as a value without text.</summary>
public static class TurnText
{
    public static string Of(Activity activity)
    {
        if (activity.Type != ActivityTypes.Message)
            return "";
        return activity.Text ?? (activity.Value is { ValueKind: JsonValueKind.String } value ? value.GetString() : null) ?? "";
    }
}
