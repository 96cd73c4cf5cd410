namespace SecondOpinion.Bot.Benchmarks;

/// <summary>What one person says from consent to brief: buttons, words, numbers, a checklist, a question in the middle, a correction.</summary>
internal static class InterviewScript
{
    public static readonly IReadOnlyList<string> Messages =
    [
        "I agree, start",
        "In Korea now",
        "2",
        "It is expensive",
        "I feel rushed",
        "Done",
        "xray",
        "done",
        "What does a second opinion cost?",
        "No other way was explained",
        "Grinding down or pulling teeth",
        "done",
        "1, 2 and 5",
        "Done",
        "They want a deposit",
        "Done",
        "within a month",
        "back",
        "today",
        "skip",
        "Yes, show my brief",
    ];
}
