using System.Collections.Frozen;
using System.Globalization;

namespace SecondOpinion.Bot.Domain.Guide.Support.Figures;

/// <summary>Numbers in English words. "One" is left out: it is rarely a number, and is read as one only before a unit.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, decimal> Values = new Dictionary<string, decimal>(StringComparer.Ordinal)
    {
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["thirteen"] = 13,
        ["fourteen"] = 14,
        ["fifteen"] = 15,
        ["sixteen"] = 16,
        ["seventeen"] = 17,
        ["eighteen"] = 18,
        ["nineteen"] = 19,
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["seventy"] = 70,
        ["eighty"] = 80,
        ["ninety"] = 90,
        ["dozen"] = 12,
        ["half"] = 0.5m,
        ["twice"] = 2,
        ["double"] = 2,
        ["triple"] = 3,
        ["third"] = 1m / 3,
        ["quarter"] = 0.25m,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, decimal> Multipliers = new Dictionary<string, decimal>(StringComparer.Ordinal)
    {
        ["hundred"] = 100,
        ["thousand"] = 1_000,
        ["million"] = 1_000_000,
        ["billion"] = 1_000_000_000,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static decimal? Value(string word) => Values.TryGetValue(word, out var value) ? value : null;

    public static decimal? Multiplier(string word) => Multipliers.TryGetValue(word, out var value) ? value : null;

    public static decimal? Digits(string number) =>
        decimal.TryParse(number.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
}
