using System.Text.Json;
using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Dialogs.Channels;

/// <summary>Takes the mention of the bot out of a message: in Teams it stands in the text ("&lt;at&gt;Second Opinion&lt;/at&gt; hello").</summary>
internal static class Mentions
{
    public static string? Strip(Activity activity)
    {
        var text = activity.Text;
        foreach (var entity in activity.Entities ?? [])
        {
            if (text is not null && entity.Type == "mention" && entity.Properties is { } mention && IsOf(mention, activity.Recipient?.Id)
                && mention.TryGetValue("text", out var words) && words.ValueKind == JsonValueKind.String && words.GetString() is { Length: > 0 } mentioned)
                text = text.Replace(mentioned, "", StringComparison.Ordinal).Trim();
        }

        return text;
    }

    private static bool IsOf(Dictionary<string, JsonElement> mention, string? botId) =>
        mention.TryGetValue("mentioned", out var account) && account.ValueKind == JsonValueKind.Object
        && account.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String && id.GetString() == botId;
}
