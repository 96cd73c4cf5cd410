namespace SecondOpinion.Bot.Domain.Guide.Support.Reading;

/// <summary>Reads one unbroken run of letters, digits and joining signs: "don't", "in-person", "50,000", "6-month", "C-3-3", "08:00".</summary>
internal static class Runs
{
    private static readonly Dictionary<string, string[]> Contractions = new(StringComparer.Ordinal)
    {
        ["can't"] = ["can", "not"],
        ["cannot"] = ["can", "not"],
        ["won't"] = ["will", "not"],
        ["shan't"] = ["shall", "not"],
        ["cant"] = ["can", "not"],
        ["dont"] = ["do", "not"],
    };

    public static void Add(string run, List<SupportToken> tokens)
    {
        if (IsNumber(run))
        {
            tokens.Add(new SupportToken(TokenKind.Number, run, false));
        }
        else if (!run.Any(char.IsAsciiDigit))
        {
            AddWords(run, tokens);
        }
        else if (NumberBefore(run) is var cut and > 0)
        {
            tokens.Add(new SupportToken(TokenKind.Number, run[..cut], false));
            if (char.IsAsciiDigit(run[cut + 1]))
            {
                tokens.Add(new SupportToken(TokenKind.Dash, "-", false));
            }

            Add(run[(cut + 1)..], tokens);
        }
        else
        {
            tokens.Add(new SupportToken(TokenKind.Code, run.ToUpperInvariant(), false));
        }
    }

    private static void AddWords(string run, List<SupportToken> tokens)
    {
        var parts = run.Split('-', StringSplitOptions.RemoveEmptyEntries);
        foreach (var part in parts)
        {
            if (Contractions.TryGetValue(part, out var whole))
            {
                tokens.AddRange(whole.Select(word => new SupportToken(TokenKind.Word, word, parts.Length > 1)));
            }
            else if (part.EndsWith("n't", StringComparison.Ordinal))
            {
                tokens.Add(new SupportToken(TokenKind.Word, part[..^3], parts.Length > 1));
                tokens.Add(new SupportToken(TokenKind.Word, "not", parts.Length > 1));
            }
            else
            {
                var apostrophe = part.IndexOf('\'', StringComparison.Ordinal);
                tokens.Add(new SupportToken(TokenKind.Word, apostrophe > 0 ? part[..apostrophe] : part.Trim('\''), parts.Length > 1));
                if (part.EndsWith("'ll", StringComparison.Ordinal))
                {
                    tokens.Add(new SupportToken(TokenKind.Word, "will", false));
                }
            }
        }
    }

    // "6-month": a number, then words. "3-3" is neither.
    private static int NumberBefore(string run)
    {
        var hyphen = run.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 && hyphen + 1 < run.Length && IsNumber(run[..hyphen]) && (char.IsLetter(run[hyphen + 1]) || IsNumber(run[(hyphen + 1)..])) ? hyphen : 0;
    }

    // Thousands in groups of three after commas, decimals after one point; anything else is a code.
    private static bool IsNumber(string run)
    {
        if (!char.IsAsciiDigit(run[0]) || !char.IsAsciiDigit(run[^1]))
        {
            return false;
        }

        var whole = run.Split('.');
        if (whole.Length > 2 || !whole.All(part => part.Length > 0) || (whole.Length == 2 && !whole[1].All(char.IsAsciiDigit)))
        {
            return false;
        }

        var groups = whole[0].Split(',');
        return groups.All(group => group.Length > 0 && group.All(char.IsAsciiDigit))
            && (groups.Length == 1 || (groups[0].Length <= 3 && groups.Skip(1).All(group => group.Length == 3)));
    }
}
