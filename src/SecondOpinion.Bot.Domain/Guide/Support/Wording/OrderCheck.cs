namespace SecondOpinion.Bot.Domain.Guide.Support.Wording;

/// <summary>
/// Where a source says several things side by side ("10 at a hospital and 20 at a clinic"), what belongs together must stay together: words of one part
/// may not stand with the figure of another, and parts may not be mixed.
/// </summary>
internal static class OrderCheck
{
    public static bool IsMixed(ReadSentence draft, IReadOnlyList<ReadSentence> source, SupportLexicon lexicon)
    {
        var parts = new SourceParts(source, lexicon, byFigure: false);
        if (parts.Count > 1 && HasBrokenRuns(Sequence(draft, parts).Where(anchor => !anchor.IsFigure).Select(anchor => anchor.Part)))
        {
            return true;
        }

        var byFigure = new SourceParts(source, lexicon, byFigure: true);
        return byFigure.HasRivals && IsMisplaced(Sequence(draft, byFigure));
    }

    private static bool HasBrokenRuns(IEnumerable<int> parts)
    {
        var finished = new HashSet<int>();
        var last = -1;
        foreach (var part in parts)
        {
            if (part != last && !finished.Add(part))
            {
                return true;
            }

            last = part;
        }

        return false;
    }

    // Words of a part stand with its own figure; a part is spoken of once.
    private static bool IsMisplaced(IReadOnlyList<Anchor> anchors)
    {
        if (!anchors.Any(anchor => anchor.IsFigure))
        {
            return false;
        }

        return HasBrokenRuns(anchors.Select(anchor => anchor.Part))
            || anchors.GroupBy(anchor => anchor.Part).Any(part => !part.Any(anchor => anchor.IsFigure));
    }

    private static List<Anchor> Sequence(ReadSentence draft, SourceParts parts)
    {
        var anchors = new List<Anchor>();
        for (var at = 0; at < draft.Tokens.Count; at++)
        {
            var figure = draft.Figures.FirstOrDefault(f => f.At == at);
            if (figure is not null && parts.PartOf(figure) is { } part)
            {
                anchors.Add(new Anchor(part, true));
            }
            else if (draft.Words.FirstOrDefault(w => w.At == at) is { Key: not null } word && parts.PartOf(word.Key) is { } own)
            {
                anchors.Add(new Anchor(own, false));
            }
        }

        return anchors;
    }

    private readonly record struct Anchor(int Part, bool IsFigure);
}
