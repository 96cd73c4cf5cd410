using System.Globalization;
using System.Text;
using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Host.Operations.Transcripts;

/// <summary>A transcript for a person to read: who said what, when, and where each answer came from.</summary>
internal static class TranscriptMarkdown
{
    public static string Of(string conversationId, IReadOnlyList<Activity> activities)
    {
        var text = new StringBuilder("# Conversation ").Append(conversationId).Append("\n\n");
        foreach (var activity in activities.Where(activity => activity.Type == ActivityTypes.Message))
        {
            var who = activity.From?.Role == RoleTypes.User ? "Person" : "Bot";
            var when = activity.Timestamp?.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);
            text.Append("## ").Append(who).Append(", ").Append(when).Append(activity.Importance == ActivityImportance.High ? " (emergency takeover)" : "").Append("\n\n");
            // Quoted line by line, so that nothing a person typed becomes a heading of this document.
            foreach (var line in (activity.Text ?? "").ReplaceLineEndings("\n").Split('\n'))
                text.Append("> ").Append(line).Append('\n');
            foreach (var attachment in activity.Attachments ?? [])
                text.Append("> [file] ").Append((attachment.Name ?? "").ReplaceLineEndings(" ")).Append('\n');
            foreach (var source in Sources(activity))
                text.Append("\n- ").Append(source);
            text.Append("\n\n");
        }

        return text.ToString();
    }

    private static IEnumerable<string> Sources(Activity activity) =>
        from entity in activity.Entities ?? []
        where entity.Properties?.ContainsKey("citation") == true
        from claim in entity.Properties!["citation"].EnumerateArray()
        let appearance = claim.GetProperty("appearance")
        select $"[{claim.GetProperty("position").GetInt32()}] {appearance.GetProperty("name").GetString()}, {appearance.GetProperty("url").GetString()}";
}
