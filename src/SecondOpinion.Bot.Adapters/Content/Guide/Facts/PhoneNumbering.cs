namespace SecondOpinion.Bot.Adapters.Content.Guide.Facts;

/// <summary>
/// Whether a phone number can exist in its country. Korea by its numbering plan; elsewhere by what holds everywhere (ITU-T E.164: at
/// most fifteen digits, international numbers begin with the country's code; short codes have two to six digits).
/// </summary>
internal static class PhoneNumbering
{
    private static readonly string[] Between = [" or ", "/", ",", " and "];

    /// <summary>What is wrong, or null.</summary>
    /// <param name="country">ISO 3166 code.</param>
    public static string? Fault(string text, string? country)
    {
        if (country is not { Length: 2 } || !country.All(char.IsAsciiLetterUpper))
        {
            return "a phone number has a 'country' of two capital letters";
        }

        return text.Split(Between, StringSplitOptions.TrimEntries).Select(n => NumberFault(n, country)).FirstOrDefault(f => f is not null);
    }

    private static string? NumberFault(string number, string country)
    {
        if (number.Length == 0 || !number.All(c => char.IsAsciiDigit(c) || c is ' ' or '-' or '+' or '(' or ')'))
        {
            return $"'{number}' is not a phone number";
        }

        var digits = string.Concat(number.Where(char.IsAsciiDigit));
        var fits = number[0] == '+' ? digits.Length is >= 8 and <= 15 && (country != "KR" || IsKoreanAbroad(digits))
            : country == "KR" ? IsKorean(digits)
            : digits.Length is >= 2 and <= 15;
        return fits ? null : $"'{number}' does not match the numbering of {country}";
    }

    // 1xx and 1xxx are public services, 15xx to 18xx with four more digits nationwide numbers, the rest begins with 0.
    private static bool IsKorean(string digits) => digits switch
    {
        { Length: 3 or 4 } => digits[0] == '1',
        { Length: 8 } => digits[0] == '1' && digits[1] is >= '5' and <= '8',
        { Length: >= 9 and <= 12 } => digits[0] == '0',
        _ => false,
    };

    private static bool IsKoreanAbroad(string digits) => digits.StartsWith("82", StringComparison.Ordinal) && digits[2] != '0';
}
