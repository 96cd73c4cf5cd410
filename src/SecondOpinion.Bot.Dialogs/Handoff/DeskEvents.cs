using System.Text.Json;
using System.Text.Json.Nodes;
using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Dialogs.Handoff;

/// <summary>How the desk's doings stand in the record: events that no channel delivers to a person.</summary>
public static class DeskEvents
{
    public const string Prefix = "handoff.desk.";
    public const string Refused = Prefix + "refused";

    /// <summary>Key of our own part of an activity's channel data.</summary>
    public const string Data = "secondOpinion";

    /// <summary>The inbound activity of a desk turn.</summary>
    /// <param name="id">The same for the same doing, however often it is sent.</param>
    public static Activity Inbound(DeskAction action, string id, ConversationReference person) => new()
    {
        Type = ActivityTypes.Event,
        Name = Prefix + action.Name,
        Id = id,
        ChannelId = person.ChannelId,
        ServiceUrl = person.ServiceUrl,
        Conversation = person.Conversation,
        Locale = person.Locale,
        From = new ChannelAccount("coordinator/" + (action.By?.Account ?? "clock"), action.By?.Name, RoleTypes.User),
        Recipient = person.Bot,
        RelatesTo = person,
        Value = JsonSerializer.SerializeToElement(new JsonObject { ["ticket"] = action.Ticket, ["text"] = (action as DeskAction.Note)?.Text }),
    };

    /// <summary>Why a desk turn did nothing, as its own turn recorded it; null when it did what was asked.</summary>
    public static string? RefusalIn(IEnumerable<Activity> outgoing) => outgoing
        .Where(activity => activity.Name == Refused)
        .Select(activity => activity.Value?.GetProperty("reason").GetString())
        .FirstOrDefault();

    /// <summary>Who of the desk wrote a message; null when the bot did.</summary>
    public static string? WriterOf(Activity activity) => OwnData(activity, "coordinator");

    /// <summary>The text as the coordinator wrote it in their own language; null when there is one text only.</summary>
    public static string? OriginalOf(Activity activity) => OwnData(activity, "original");

    internal static Activity RefusedFor(string reason) => new()
    {
        Type = ActivityTypes.Event,
        Name = Refused,
        Value = JsonSerializer.SerializeToElement(new JsonObject { ["reason"] = reason }),
    };

    internal static JsonElement Written(string coordinator, string? original) => JsonSerializer.SerializeToElement(
        new JsonObject { [Data] = new JsonObject { ["coordinator"] = coordinator, ["original"] = original } });

    private static string? OwnData(Activity activity, string name) =>
        activity.ChannelData is { ValueKind: JsonValueKind.Object } data
        && data.TryGetProperty(Data, out var own) && own.ValueKind == JsonValueKind.Object
        && own.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
