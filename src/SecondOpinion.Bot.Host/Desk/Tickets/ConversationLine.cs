using System.Text.Json;
using SecondOpinion.Bot.Dialogs.GuideAnswers;
using SecondOpinion.Bot.Dialogs.Handoff;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Host.Desk.Tickets;

/// <summary>One line of a conversation as the desk reads it.</summary>
/// <param name="Who">person, bot, coordinator, note, event.</param>
/// <param name="Name">The coordinator's name, or of an event what happened.</param>
/// <param name="Original">The coordinator's own wording, where the person read a translation.</param>
/// <param name="Decision">How the guide decided: answered, partly, declined, not-in-guide.</param>
/// <param name="ByModel">Whether a model phrased it.</param>
internal sealed record ConversationLine(
    long Sequence, string Id, DateTimeOffset At, string Who, string? Name, string Text, bool IsMarkdown, bool IsAlarm, string? Original,
    string? Decision, string? Reason, bool ByModel, IReadOnlyList<Source> Sources, IReadOnlyList<string> Files)
{
    /// <summary>Null for what is no line: updates, typing, the handoff event itself.</summary>
    public static ConversationLine? Of(RecordedActivity recorded)
    {
        var activity = recorded.Activity;
        return activity.Type switch
        {
            ActivityTypes.Message => Line(recorded, WhoOf(activity), DeskEvents.WriterOf(activity), activity.Text ?? ""),
            ActivityTypes.Event when activity.Name == DeskEvents.Prefix + "note" => Line(recorded, "note", activity.From?.Name, Field(activity, "text") ?? ""),
            ActivityTypes.Event when activity.Name == DeskEvents.Prefix + "reply" || activity.Name == DeskEvents.Refused => null,
            ActivityTypes.Event when activity.Name?.StartsWith(DeskEvents.Prefix, StringComparison.Ordinal) == true =>
                Line(recorded, "event", activity.Name[DeskEvents.Prefix.Length..], activity.From?.Name ?? ""),
            _ => null,
        };
    }

    private static ConversationLine Line(RecordedActivity recorded, string who, string? name, string text)
    {
        var activity = recorded.Activity;
        // What a person's client sends may look like ours and is never read as ours.
        var ours = who is "bot" or "coordinator";
        var own = ours ? AnswerRecord.Of(activity) : null;
        return new ConversationLine(
            recorded.Sequence, activity.Id ?? "", activity.Timestamp ?? default, who, name, text,
            who == "bot" || (ours && activity.TextFormat == "markdown"),
            activity.Importance == ActivityImportance.High && who == "bot",
            ours ? DeskEvents.OriginalOf(activity) : null, own?.Decision, own?.Reason,
            ours && AnswerSources.IsByModel(activity), ours ? AnswerSources.Of(activity, own) : [],
            [.. (activity.Attachments ?? []).Where(file => who == "person" && file.Name is not null).Select(file => file.Name!)]);
    }

    private static string WhoOf(Activity activity) =>
        activity.From?.Role == RoleTypes.User ? "person" : DeskEvents.WriterOf(activity) is null ? "bot" : "coordinator";

    private static string? Field(Activity activity, string name) =>
        activity.Value is { ValueKind: JsonValueKind.Object } value && value.TryGetProperty(name, out var field) && field.ValueKind == JsonValueKind.String ? field.GetString() : null;
}
