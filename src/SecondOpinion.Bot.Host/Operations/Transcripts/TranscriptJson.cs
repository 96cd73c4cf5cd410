using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SecondOpinion.Bot.Host.Operations.Transcripts;

/// <summary>
/// The Bot Framework's two shapes, <c>{"activities":[...]}</c> and the bare array of a <c>.transcript</c> file; and the first with our own part beside
/// the activities (ticket, situation, the chain of hashes), which readers of the first pass over. All are made of the same texts.
/// </summary>
internal static class TranscriptJson
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Array(ExportedConversation conversation) => $"[{string.Join(',', conversation.Json)}]";

    public static string Object(ExportedConversation conversation) => $"{{\"activities\":{Array(conversation)}}}";

    /// <summary>The same with our own part beside the activities.</summary>
    public static string Record(ExportedConversation conversation)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Plain))
        {
            json.WriteStartObject();
            json.WriteStartArray("activities");
            foreach (var activity in conversation.Json)
                json.WriteRawValue(activity);
            json.WriteEndArray();
            json.WriteStartObject("secondOpinion");
            json.WriteString("conversation", conversation.ConversationId);
            json.WriteString("ticket", conversation.Ticket?.Id);
            json.WriteString("redaction", conversation.Level.ToString());
            if (conversation.Contact is { } contact)
                json.WriteString("contact", contact.Value);
            if (conversation.Summary is { } summary)
            {
                json.WritePropertyName("situation");
                JsonSerializer.Serialize(json, summary, JsonSerializerOptions.Web);
            }

            json.WriteStartObject("chain");
            json.WriteString("algorithm", Protocol.State.Transcripts.TranscriptChain.Algorithm);
            json.WriteStartArray("hashes");
            foreach (var hash in conversation.Chain)
                json.WriteStringValue(hash);
            json.WriteEndArray();
            if (conversation.IsAsSealed is { } intact)
                json.WriteBoolean("isAsSealed", intact);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Where an exported <c>{"activities":[...]}</c> file and its chain part; null when they do not.</summary>
    /// <exception cref="FormatException">It is no such file.</exception>
    public static int? FirstChange(string exported)
    {
        try
        {
            using var document = JsonDocument.Parse(exported);
            string[] activities = [.. document.RootElement.GetProperty("activities").EnumerateArray().Select(activity => activity.GetRawText())];
            string[] hashes = [.. document.RootElement.GetProperty("secondOpinion").GetProperty("chain").GetProperty("hashes").EnumerateArray().Select(hash => hash.GetString()!)];
            return Protocol.State.Transcripts.TranscriptChain.FirstChange(activities, hashes);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException("This is no transcript with a chain.", fault);
        }
    }
}
