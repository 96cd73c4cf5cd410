namespace SecondOpinion.Bot.Host.Operations.DemoModel;

/// <summary>Figures that are nearly right.</summary>
internal static class HostileFigures
{
    private static readonly (string From, string To)[] Units =
    [
        ("KRW", "USD"), ("USD", "EUR"), ("KRW", "yen"), ("weeks", "days"), ("days", "weeks"), ("hours", "minutes"), ("months", "weeks"), ("year", "month"), (" hour", " day"), ("Mbps", "Gbps"), ("languages", "hospitals"),
    ];

    private static readonly string[] Digits = ["０１２３４５６７８９", "٠١٢٣٤٥٦٧٨٩", "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗", "⓪①②③④⑤⑥⑦⑧⑨", "OlZEASGTBg"];

    public static string? Shifted(string text, DemoDice dice)
    {
        var places = Enumerable.Range(0, text.Length).Where(at => char.IsAsciiDigit(text[at])).ToArray();
        if (places.Length == 0)
            return null;
        var at = dice.Of(places);
        var digit = (char)('1' + ((text[at] - '0') + dice.Below(8)) % 9);
        return digit == text[at] ? null : text[..at] + digit + text[(at + 1)..];
    }

    public static string? Narrowed(string text)
    {
        var dash = text.IndexOf('–', StringComparison.Ordinal);
        if (dash <= 0 || !char.IsAsciiDigit(text[dash - 1]))
            return null;
        var start = dash;
        while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] == ','))
            start--;
        return text[..start] + text[(dash + 1)..];
    }

    public static string? Swapped(string text, DemoDice dice)
    {
        var dash = text.IndexOf('–', StringComparison.Ordinal);
        if (dash <= 0 || !char.IsAsciiDigit(text[dash - 1]))
            return Shifted(text, dice);
        var end = dash + 1;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == ','))
            end++;
        return text[..(dash + 1)] + dice.Of(["120,000", "5,000,000", "90", "2,000,000"]) + text[end..];
    }

    public static string? OtherUnit(string text, DemoDice dice)
    {
        var there = Units.Where(unit => text.Contains(unit.From, StringComparison.Ordinal)).ToArray();
        return there.Length == 0 || !text.Any(char.IsAsciiDigit) ? null : dice.Of(there) is var (from, to) ? text.Replace(from, to, StringComparison.Ordinal) : null;
    }

    public static string? Disguised(string text, DemoDice dice)
    {
        if (!text.Any(char.IsAsciiDigit))
            return null;
        var digits = System.Globalization.StringInfo.GetTextElementEnumerator(dice.Of(Digits));
        var forms = new List<string>();
        while (digits.MoveNext())
            forms.Add((string)digits.Current);
        return string.Concat(text.Select(letter => char.IsAsciiDigit(letter) ? forms[letter - '0'] : letter.ToString()));
    }
}
