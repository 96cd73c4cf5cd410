using SecondOpinion.Bot.Domain.Guide.Finding;
using SecondOpinion.Bot.Domain.Guide.Finding.Wording;
using SecondOpinion.Bot.Domain.Guide.Refusing;

namespace SecondOpinion.Bot.Domain.Guide;

/// <summary>Chooses the passages to show: the best of every part, others only when they come close.</summary>
internal static class AnswerSelection
{
    private const int MostForOnePart = 3;
    private const int MostPerPart = 2;
    private const int MostNear = 2;
    private const double SameFrom = 0.75;
    private const double CloseWithin = 3.5;

    public static GuideDecision Decide(IReadOnlyList<PartFinding> findings)
    {
        var full = findings.Where(f => f.Level == SupportLevel.Full).ToArray();
        var near = findings.Where(f => f.Level == SupportLevel.Near).ToArray();
        if (full.Length == 0 && near.Length == 0)
        {
            return new GuideDecision.NotInGuide();
        }

        var most = findings.Count == 1 ? MostForOnePart : MostPerPart;
        var shown = full.Length > 0 ? full.SelectMany(f => Close(f, most)) : near.SelectMany(f => Close(f, MostNear));
        var passages = shown.DistinctBy(p => p.Passage.Id, StringComparer.Ordinal).ToArray();
        string[] uncovered = [.. findings.Where(f => f.Level != SupportLevel.Full).SelectMany(f => Uncovered(f, findings.Count)).Distinct(StringComparer.Ordinal)];
        return full.Length == findings.Count ? new GuideDecision.Answered(passages) : new GuideDecision.PartlyCovered(passages, uncovered);
    }

    private static IEnumerable<ScoredPassage> Close(PartFinding finding, int most) =>
        Different(finding.Found.Where(f => f.Score >= finding.Found[0].Score - CloseWithin)).Take(most).Select(f => new ScoredPassage(f.Passage, f.Score, f.Coverage));

    // Two sources that say the same are shown once.
    private static IEnumerable<FoundPassage> Different(IEnumerable<FoundPassage> found)
    {
        var shown = new List<HashSet<string>>();
        foreach (var passage in found)
        {
            var words = TextWords.Of(passage.Passage.Text).ToHashSet(StringComparer.Ordinal);
            if (shown.All(s => s.Count(words.Contains) < SameFrom * Math.Min(s.Count, words.Count)))
            {
                shown.Add(words);
                yield return passage;
            }
        }
    }

    // Of a single question without a name that is missing, nothing can be told apart.
    private static IEnumerable<string> Uncovered(PartFinding finding, int parts) =>
        finding.MissingNames.Count > 0 ? finding.MissingNames : parts > 1 ? [finding.Query.Text] : [];
}
