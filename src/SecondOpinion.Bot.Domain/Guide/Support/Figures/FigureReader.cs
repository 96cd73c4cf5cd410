using SecondOpinion.Bot.Domain.Guide.Support.Reading;

namespace SecondOpinion.Bot.Domain.Guide.Support.Figures;

/// <summary>Reads every number of a sentence with its unit, range and bound.</summary>
internal static class FigureReader
{
    private const int CountedWords = 4;

    public static IReadOnlyList<Figure> Read(IReadOnlyList<SupportToken> tokens, SupportLexicon lexicon)
    {
        var figures = new List<Figure>();
        for (var at = 0; at < tokens.Count;)
        {
            var (low, end) = ReadNumber(tokens, at);
            if (low is null)
            {
                at++;
                continue;
            }

            var high = low;
            if (RangeTo(tokens, at, end) is ({ } top, var rangeEnd))
            {
                (high, end) = (top, rangeEnd);
            }

            figures.Add(Measured(tokens, at, end, low.Value, high.Value, lexicon));
            at = Math.Max(end, at + 1);
        }

        return figures;
    }

    // "1.2 million", "twenty five", "two"; "one" only before a unit of time or money.
    private static (decimal? Value, int End) ReadNumber(IReadOnlyList<SupportToken> tokens, int at)
    {
        var token = tokens[at];
        decimal? value = token.Kind == TokenKind.Number ? NumberWords.Digits(token.Text)
            : !token.IsWord ? null
            : token.Text == "one" && at + 1 < tokens.Count && FigureUnits.Of(tokens[at + 1].Text) is not null ? 1
            : NumberWords.Value(token.Text);
        if (value is null)
        {
            return (null, at);
        }

        var end = at + 1;
        if (token.IsWord && value is >= 20 and < 100 && end < tokens.Count && NumberWords.Value(tokens[end].Text) is { } ones and < 10)
        {
            (value, end) = (value + ones, end + 1);
        }

        while (end < tokens.Count && NumberWords.Multiplier(tokens[end].Text) is { } times)
        {
            (value, end) = (value * times, end + 1);
        }

        return (value, end);
    }

    // "50-100", "50 to 100", "50 KRW to 100 KRW", "between 50 and 100".
    private static (decimal? High, int End) RangeTo(IReadOnlyList<SupportToken> tokens, int at, int end)
    {
        var join = end;
        if (join < tokens.Count && FigureUnits.Of(tokens[join].Text) is not null)
        {
            join++;
        }

        if (join + 1 >= tokens.Count || !Joins(tokens, at, join))
        {
            return (null, end);
        }

        var next = join + 1;
        if (next + 1 < tokens.Count && FigureUnits.Of(tokens[next].Text) is not null)
        {
            next++;
        }

        return ReadNumber(tokens, next) is ({ } high, var rangeEnd) ? (high, rangeEnd) : (null, end);
    }

    private static bool Joins(IReadOnlyList<SupportToken> tokens, int at, int join) => tokens[join] switch
    {
        { Kind: TokenKind.Dash } => true,
        { Text: "to" or "until" } => true,
        { Text: "and" } => Enumerable.Range(1, 2).Any(back => at - back >= 0 && tokens[at - back].Text == "between"),
        _ => false,
    };

    private static Figure Measured(IReadOnlyList<SupportToken> tokens, int at, int end, decimal low, decimal high, SupportLexicon lexicon)
    {
        // "US dollars"
        end += end + 1 < tokens.Count && tokens[end].Text == "us" && FigureUnits.Of(tokens[end + 1].Text) is "USD" ? 1 : 0;
        var after = end < tokens.Count ? FigureUnits.Of(tokens[end].Text) : null;
        var before = at > 0 && FigureUnits.Of(tokens[at - 1].Text) is { } unit && FigureUnits.IsCurrency(unit) ? unit : null;
        var counted = tokens.Skip(end).TakeWhile(token => token.Kind is TokenKind.Word).Where(token => !lexicon.IsNeutral(token.Text))
            .Take(CountedWords).Select(token => lexicon.KeyOf(token.Text)).ToArray();
        // "between 50 and 100": the word belongs to the range.
        var start = low != high && at > 0 && tokens[at - 1].Text is "between" ? at - 1 : at;
        var finish = end + (after is not null ? 1 : 0);
        return new Figure(low, high, after ?? before ?? "", Bound(tokens, at, finish, lexicon), IsApproximate(tokens, at, lexicon), start, finish) { Counted = counted };
    }

    private static FigureBound Bound(IReadOnlyList<SupportToken> tokens, int at, int end, SupportLexicon lexicon) =>
        lexicon.Stands(Marking.MarkClass.AtMost, tokens, Math.Max(0, at - 4), at) || lexicon.Stands(Marking.MarkClass.AtMost, tokens, end, Math.Min(tokens.Count, end + 2)) ? FigureBound.AtMost
        : lexicon.Stands(Marking.MarkClass.AtLeast, tokens, Math.Max(0, at - 4), at) || lexicon.Stands(Marking.MarkClass.AtLeast, tokens, end, Math.Min(tokens.Count, end + 2)) ? FigureBound.AtLeast
        : FigureBound.None;

    private static bool IsApproximate(IReadOnlyList<SupportToken> tokens, int at, SupportLexicon lexicon) =>
        lexicon.Stands(Marking.MarkClass.Approximation, tokens, Math.Max(0, at - 3), at);
}
