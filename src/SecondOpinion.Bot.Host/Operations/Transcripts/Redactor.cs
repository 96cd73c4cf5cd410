using System.Text.Json;
using System.Text.Json.Nodes;
using SecondOpinion.Bot.Dialogs.GuideAnswers;
using SecondOpinion.Bot.Domain.Handoff;
using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Host.Operations.Transcripts;

/// <summary>Takes out of an activity what a level does not show. What is left is as it was, so that the rest of a transcript can still be compared.</summary>
internal static class Redactor
{
    public const string Removed = "[…]";
    private const int MostDetails = 100;

    public static Activity Apply(Activity activity, Redaction level) => level switch
    {
        Redaction.Full => activity,
        Redaction.NoContact => WithoutContact(activity),
        _ => WithoutWords(activity),
    };

    private static Activity WithoutContact(Activity activity) => activity.Type == ActivityTypes.Event
        ? activity with { Value = Masked(activity.Value), Attachments = null }
        : IsFromPerson(activity)
            ? activity with { Text = Masked(activity.Text), Value = null, Attachments = [.. (activity.Attachments ?? []).Select(Masked)] }
            : activity;

    private static Activity WithoutWords(Activity activity) => activity with
    {
        Text = activity.Text is null ? null : Removed,
        Speak = null,
        Summary = null,
        Value = null,
        Attachments = null,
        SuggestedActions = null,
        From = activity.From is null ? null : activity.From with { Name = null, Properties = null },
        Recipient = activity.Recipient is null ? null : activity.Recipient with { Name = null, Properties = null },
        RelatesTo = null,
        Properties = null,
        MembersAdded = null,
        Entities = IsFromPerson(activity) ? null : activity.Entities,
        ChannelData = !IsFromPerson(activity) && AnswerRecord.Of(activity) is { } kept
            ? JsonSerializer.SerializeToElement(new JsonObject { [AnswerRecord.Data] = JsonSerializer.SerializeToNode(kept, JsonSerializerOptions.Web) })
            : null,
    };

    // The coordinator is a person too: a telephone number may stand in a reply or a note. The bot's own numbers are the guide's.
    private static bool IsFromPerson(Activity activity) => activity.From?.Role == RoleTypes.User || Dialogs.Handoff.DeskEvents.WriterOf(activity) is not null;

    private static Attachment Masked(Attachment file) => new() { ContentType = file.ContentType, Name = Masked(file.Name) };

    private static JsonElement? Masked(JsonElement? value) => value is { ValueKind: JsonValueKind.Object } known
        ? JsonSerializer.SerializeToElement(new JsonObject([.. known.EnumerateObject()
            .Where(field => field.Value.ValueKind == JsonValueKind.String)
            .Select(field => KeyValuePair.Create(field.Name, (JsonNode?)JsonValue.Create(Masked(field.Value.GetString()))))]))
        : null;

    internal static string? Masked(string? text)
    {
        for (var found = 0; text is not null && found < MostDetails && ContactDetails.In(text) is { } contact; found++)
            text = text.Replace(contact.Value, Removed, StringComparison.Ordinal);
        return text;
    }
}
