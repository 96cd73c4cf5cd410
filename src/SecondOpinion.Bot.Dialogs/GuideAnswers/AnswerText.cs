using SecondOpinion.Bot.Dialogs.Citing;
using SecondOpinion.Bot.Domain.Guide;

namespace SecondOpinion.Bot.Dialogs.GuideAnswers;

/// <summary>Writes passages as the text of a message: short enough for a phone, each with its marker.</summary>
internal static class AnswerText
{
    /// <summary>Characters that one answer shows at most, beyond its first passage.</summary>
    public const int Longest = 900;

    /// <summary>Passages in their order; rows of one table as a list.</summary>
    public static string Of(IReadOnlyList<ScoredPassage> passages, CitationList citations)
    {
        var shown = Fitting(passages);
        var isTable = shown.Count > 1 && shown[0].Table is { } table && shown.All(p => p.Table == table);
        return string.Join(isTable ? "\n" : "\n\n", shown.Select(p => isTable ? $"- **{p.Heading}**: {p.Text} {citations.Mark(p)}" : $"{p.Text} {citations.Mark(p)}"));
    }

    private static List<Passage> Fitting(IReadOnlyList<ScoredPassage> passages)
    {
        var shown = new List<Passage>();
        var length = 0;
        foreach (var passage in passages.Select(p => p.Passage))
        {
            length += passage.Text.Length;
            if (shown.Count == 0 || length <= Longest)
            {
                shown.Add(passage);
            }
        }

        return shown;
    }
}
