namespace SecondOpinion.Bot.Domain.Handoff;

/// <summary>An e-mail address or a telephone number that a person gave to be reached at.</summary>
public sealed record ContactDetails(ContactKind Kind, string Value)
{
    private const int LongestAddress = 254;
    private const int LongestLocalPart = 64;

    /// <summary>The first address or number in a text, or null when there is none that could be one. Linear in the text.</summary>
    public static ContactDetails? In(string text) => Address(text) ?? Telephone(text);

    private static ContactDetails? Address(string text) => text
        .Split([' ', '\t', '\n', '\r', ',', ';', '<', '>', '(', ')', '"'], StringSplitOptions.RemoveEmptyEntries)
        .Select(word => word.TrimEnd('.', '!', '?').TrimStart(':'))
        .Where(IsAddress)
        .Select(word => new ContactDetails(ContactKind.Email, word))
        .FirstOrDefault();

    private static bool IsAddress(string word)
    {
        var at = word.IndexOf('@', StringComparison.Ordinal);
        if (at is < 1 or > LongestLocalPart || word.Length > LongestAddress || word.LastIndexOf('@') != at || word.Any(char.IsControl))
            return false;
        var labels = word[(at + 1)..].Split('.');
        return labels.Length >= 2 && labels[^1].Length >= 2 && labels.All(label =>
            label.Length is > 0 and <= 63 && label[0] != '-' && label[^1] != '-' && label.All(c => char.IsLetterOrDigit(c) || c == '-'));
    }

    private static ContactDetails? Telephone(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (text[start] != '+' && !char.IsAsciiDigit(text[start]))
                continue;
            var end = start + 1;
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is ' ' or '-' or '.' or '(' or ')' or '/'))
                end++;
            var number = text[start..end].Trim().TrimEnd('-', '.', '(', '/').Trim();
            if (number.Count(char.IsAsciiDigit) is >= 7 and <= 15)
                return new ContactDetails(ContactKind.Telephone, number);
            start = end - 1;
        }

        return null;
    }
}
