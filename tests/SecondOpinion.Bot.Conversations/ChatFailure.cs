using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Conversations;

/// <summary>Where a conversation went another way than its file says.</summary>
public sealed class ChatFailure(ChatLine line, string fault, Activity? current, IEnumerable<Activity> unread) : Exception(
    $"line {line.Number}, \"{line.Verb}: {line.Text}\": {fault}\n--- the message:\n{current?.Text ?? "(none)"}\n--- after it:\n{string.Join("\n---\n", unread.Select(activity => activity.Text))}");
