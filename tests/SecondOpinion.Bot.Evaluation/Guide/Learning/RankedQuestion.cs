using SecondOpinion.Bot.Domain.Guide;
using SecondOpinion.Bot.Domain.Guide.Finding;

namespace SecondOpinion.Bot.Evaluation.Guide.Learning;

/// <summary>The candidates of one question: their features and which of them are meant.</summary>
/// <param name="Cost">What an error counts.</param>
internal sealed record RankedQuestion(bool IsEnglish, double[][] Features, bool[] Meant, double Cost)
{
    private const int Candidates = 80;

    /// <summary>Null when nothing is to be learned from it: no candidate is meant, or all are.</summary>
    public static RankedQuestion? Of(PassageSearch search, string question, Func<Passage, bool> isMeant, double cost)
    {
        var query = search.Read(question);
        var found = search.Find(query, Candidates);
        bool[] meant = [.. found.Select(f => isMeant(f.Passage))];
        return meant.Contains(true) && meant.Contains(false) ? new(query.Language == "en", [.. found.Select(f => f.Features.ToArray())], meant, cost) : null;
    }
}
