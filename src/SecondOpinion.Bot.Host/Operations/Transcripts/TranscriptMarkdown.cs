using System.Globalization;
using System.Text;
using SecondOpinion.Bot.Dialogs.Phrasing;
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
            var isPerson = activity.From?.Role == RoleTypes.User;
            var takeover = !isPerson && activity.Importance == ActivityImportance.High ? " (emergency takeover)" : "";
            var when = activity.Timestamp?.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);
            text.Append("## ").Append(isPerson ? "Person" : "Bot").Append(", ").Append(when).Append(takeover).Append("\n\n");
            // Quoted line by line; the bot writes Markdown, a person's words are no heading, link or image even inside the quotation.
            foreach (var line in (activity.Text ?? "").ReplaceLineEndings("\n").Split('\n'))
                text.Append("> ").Append(isPerson ? MarkdownText.Escape(line) : line).Append('\n');
            foreach (var attachment in activity.Attachments ?? [])
                text.Append("> [file] ").Append(MarkdownText.Escape(attachment.Name ?? "")).Append('\n');
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
