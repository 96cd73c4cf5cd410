using SecondOpinion.Bot.Domain.Emergency;
using SecondOpinion.Bot.Domain.Guide;

namespace SecondOpinion.Bot.Tests.Host.Model;

/// <summary>Questions that the guide answers fully, so that a model is asked.</summary>
internal static class GuideQuestions
{
    private static readonly Lazy<IReadOnlyList<string>> All = new(() =>
    [
        .. BotOnStore.Content.Guide.Passages.SelectMany(passage => passage.Questions.Take(6).Select(question => (passage, question)))
            .Where(pair => BotOnStore.Content.Guide.Answerer.Decide(pair.question, []) is GuideDecision.Answered
                && BotOnStore.Content.Emergency.Screen(pair.question).Level == TriageLevel.Clear)
            .OrderBy(pair => Order(pair.question)).Select(pair => pair.question),
    ]);

    /// <summary>As many as wanted, again from the beginning when there are not so many.</summary>
    public static IEnumerable<string> Take(int count) => Enumerable.Range(0, count).Select(number => All.Value[number % All.Value.Count]);

    // Mixed, and the same every time.
    private static uint Order(string question) => question.Aggregate(2166136261u, (hash, letter) => unchecked((hash ^ letter) * 16777619u));
}
