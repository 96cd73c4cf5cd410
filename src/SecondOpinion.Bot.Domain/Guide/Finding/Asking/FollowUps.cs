using SecondOpinion.Bot.Domain.Guide.Finding.Wording;

namespace SecondOpinion.Bot.Domain.Guide.Finding.Asking;

/// <summary>Completes a question that leans on an earlier one ("and for a CT?").</summary>
internal sealed class FollowUps(GuideVocabulary vocabulary)
{
    private const int ShortQuestion = 2;
    private const double EarlierShare = 0.6;
    private const int MostTurns = 3;

    /// <summary>
    /// The question itself, or the question with what it left out of the last one, which may lean on the one before in its turn ("how much is an MRI?", "and for a CT?", "is a
    /// report part of it?").
    /// </summary>
    public GuideQuery Complete(GuideQuery query, IReadOnlyList<string> earlierQuestions, Func<string, GuideQuery> read) =>
        Complete(query, earlierQuestions, earlierQuestions.Count - 1, read);

    private GuideQuery Complete(GuideQuery query, IReadOnlyList<string> earlierQuestions, int last, Func<string, GuideQuery> read)
    {
        if (last < 0 || last < earlierQuestions.Count - MostTurns || !Leans(query))
        {
            return query;
        }

        var earlier = Complete(read(earlierQuestions[last]), earlierQuestions, last - 1, read);
        var replaced = earlier.Terms.Where(t => query.Terms.Any(own => Replaces(own, t))).ToArray();
        var gone = replaced.SelectMany(t => t.Surface.Split(' ')).ToHashSet(StringComparer.Ordinal);
        return query with
        {
            Terms = [.. query.Terms, .. earlier.Terms.Except(replaced).Select(t => t with { Importance = t.Importance * EarlierShare })],
            English = string.Join(' ', TextWords.Of(query.English).Concat(TextWords.Of(earlier.English).Where(w => !gone.Contains(w)))),
        };
    }

    private bool Leans(GuideQuery query) => query.Terms.Count <= ShortQuestion || vocabulary.LeansBack(query.Text);

    // CT takes the place of MRI: both name one thing of the same class.
    private static bool Replaces(QueryTerm own, QueryTerm earlier) =>
        own.Surface == earlier.Surface || own.Class is not null && own.Class == earlier.Class;
}
