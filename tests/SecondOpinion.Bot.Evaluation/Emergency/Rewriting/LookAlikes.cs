namespace SecondOpinion.Bot.Evaluation.Emergency.Rewriting;

/// <summary>Letters that look like others.</summary>
internal static class LookAlikes
{
    private const string Latin = "aeopcyx";
    private const string Cyrillic = "аеорсух";
    private const string Leet = "aeiost";
    private const string Digit = "431057";

    public static string Swap(string text, Dice dice) => string.Concat(text.Select(c =>
        Latin.IndexOf(c, StringComparison.Ordinal) is var latin && latin >= 0 && dice.OneIn(4) ? Cyrillic[latin]
        : Cyrillic.IndexOf(c, StringComparison.Ordinal) is var cyrillic && cyrillic >= 0 && dice.OneIn(4) ? Latin[cyrillic]
        : c));

    public static string Digits(string text, Dice dice) => string.Concat(text.Select(c =>
        Leet.IndexOf(c, StringComparison.Ordinal) is var at && at >= 0 && dice.OneIn(4) ? Digit[at] : c));
}
