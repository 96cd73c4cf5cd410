using SecondOpinion.Bot.Domain.Guide.Finding.Wording;

namespace SecondOpinion.Bot.Domain.Guide.Finding.Asking;

/// <summary>Completes a question that leans on an earlier one ("and for a CT?").</summary>
internal sealed class FollowUps(GuideVocabulary vocabulary)
{
    private const int ShortQuestion = 2;
    private const double EarlierShare = 0.6;

    /// <summary>The question itself, or the question with what it left out of the last one.</summary>
    public GuideQuery Complete(GuideQuery query, IReadOnlyList<string> earlierQuestions, Func<string, GuideQuery> read)
    {
        if (earlierQuestions.Count == 0 || !Leans(query))
        {
            return query;
        }

        var earlier = read(earlierQuestions[^1]);
        var kept = earlier.Terms.Where(t => !query.Terms.Any(own => Replaces(own, t)));
        return query with { Terms = [.. query.Terms, .. kept.Select(t => t with { Importance = t.Importance * EarlierShare })] };
    }

    private bool Leans(GuideQuery query) => query.Terms.Count <= ShortQuestion || vocabulary.LeansBack(query.Text);

    // CT takes the place of MRI: both name one thing of the same class.
    private static bool Replaces(QueryTerm own, QueryTerm earlier) =>
        own.Surface == earlier.Surface || own.Class is not null && own.Class == earlier.Class;
}
