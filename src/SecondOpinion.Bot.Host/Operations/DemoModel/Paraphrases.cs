namespace SecondOpinion.Bot.Host.Operations.DemoModel;

/// <summary>Says a sentence of the guide in other words, as an honest model would: words exchanged, an opening, a clause moved.</summary>
internal static class Paraphrases
{
    private static readonly (string From, string To)[] Words =
    [
        ("international patients", "patients from abroad"), ("International patients", "Patients from abroad"), ("doctors", "physicians"), ("examination", "exam"), ("expensive", "costly"),
        ("before ", "prior to "), ("choose ", "pick "), ("Choose ", "Pick "), ("offers ", "provides "), ("offer ", "provide "), ("large hospitals", "big hospitals"), ("Large hospitals", "Big hospitals"),
        ("foreign patients", "international patients"), ("treatment ", "therapy "), ("quick ", "fast "), ("usually", "typically"), ("generally", "usually"), ("often", "commonly"),
        ("cannot", "can't"), ("is not ", "isn't "), ("are not ", "aren't "), ("do not ", "don't "), ("does not ", "doesn't "), ("should ", "ought to "), ("such as", "for example"), ("particularly", "especially"),
        ("appointments", "bookings"), ("lodging", "accommodation"), ("because", "since"), ("many ", "numerous "), ("complex ", "complicated "),
        ("KRW", "won"), ("–", " to "), ("documents", "papers"), ("helps", "assists"), ("simple ", "easy "), ("nearby", "close by"),
    ];

    private static readonly string[] Openings = ["The guide says that ", "According to the guide, ", "Please note: ", "In short, ", "The guide explains that "];

    /// <param name="changeWords">Whether words are exchanged too; else only openings and order change.</param>
    public static string Of(string sentence, DemoDice dice, bool changeWords)
    {
        var text = sentence;
        for (var change = 0; changeWords && change < 2; change++)
        {
            var fitting = Words.Where(word => text.Contains(word.From, StringComparison.Ordinal) && !(word.From == "–" && text.Contains(':', StringComparison.Ordinal))).ToArray();
            if (fitting.Length > 0 && dice.Of(fitting) is var (from, to))
                text = from == "–" ? text.Replace(from, to, StringComparison.Ordinal) : ReplaceFirst(text, from, to);
        }

        return dice.Below(4) switch
        {
            0 when Moved(text) is { } moved => moved,
            1 when CanOpen(sentence) => dice.Of(Openings) + char.ToLowerInvariant(text[0]) + text[1..],
            _ => text,
        };
    }

    private static string ReplaceFirst(string text, string from, string to) => text.IndexOf(from, StringComparison.Ordinal) is var at && at >= 0 ? text.Remove(at, from.Length).Insert(at, to) : text;

    // "For X, Y" and "Y, for X" say the same.
    private static string? Moved(string text)
    {
        var comma = text.IndexOf(", ", StringComparison.Ordinal);
        if (comma is < 8 or > 60 || text.IndexOf(',', comma + 1) >= 0 || !(text.StartsWith("In ", StringComparison.Ordinal) || text.StartsWith("At ", StringComparison.Ordinal) || text.StartsWith("For ", StringComparison.Ordinal)) || text[^1] != '.')
            return null;
        return char.ToUpperInvariant(text[comma + 2]) + text[(comma + 3)..^1] + " " + char.ToLowerInvariant(text[0]) + text[1..comma] + ".";
    }

    // An opening changes the first letter, so the first word may not be a name, an order or a question.
    private static bool CanOpen(string text) => text[^1] == '.' && text.Split(' ')[0] is "The" or "A" or "An" or "Many" or "Some" or "Patients" or "In" or "At" or "For" or "When";
}
