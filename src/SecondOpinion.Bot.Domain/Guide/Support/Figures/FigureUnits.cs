using System.Collections.Frozen;

namespace SecondOpinion.Bot.Domain.Guide.Support.Figures;

/// <summary>Units under one name each.</summary>
internal static class FigureUnits
{
    // Doses are units too: a model that writes one is refused because no passage has it.
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["krw"] = "KRW",
        ["won"] = "KRW",
        ["₩"] = "KRW",
        ["usd"] = "USD",
        ["$"] = "USD",
        ["dollar"] = "USD",
        ["dollars"] = "USD",
        ["eur"] = "EUR",
        ["€"] = "EUR",
        ["euro"] = "EUR",
        ["euros"] = "EUR",
        ["gbp"] = "GBP",
        ["£"] = "GBP",
        ["pound"] = "GBP",
        ["pounds"] = "GBP",
        ["jpy"] = "JPY",
        ["¥"] = "JPY",
        ["yen"] = "JPY",
        ["cny"] = "CNY",
        ["rmb"] = "CNY",
        ["yuan"] = "CNY",
        ["%"] = "percent",
        ["percent"] = "percent",
        ["per cent"] = "percent",
        ["minute"] = "minute",
        ["minutes"] = "minute",
        ["min"] = "minute",
        ["hour"] = "hour",
        ["hours"] = "hour",
        ["hourly"] = "hour",
        ["day"] = "day",
        ["days"] = "day",
        ["week"] = "week",
        ["weeks"] = "week",
        ["month"] = "month",
        ["months"] = "month",
        ["year"] = "year",
        ["years"] = "year",
        ["second"] = "",
        ["mbps"] = "Mbps",
        ["mg"] = "mg",
        ["ml"] = "ml",
        ["mcg"] = "mcg",
        ["g"] = "g",
        ["kg"] = "kg",
        ["km"] = "km",
        ["m"] = "m",
        ["mm"] = "mm",
        ["cm"] = "cm",
        ["tablet"] = "tablet",
        ["tablets"] = "tablet",
        ["pill"] = "tablet",
        ["pills"] = "tablet",
        ["dose"] = "dose",
        ["doses"] = "dose",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Measures = Names.Values.Where(name => name.Length > 0).ToFrozenSet(StringComparer.Ordinal);

    public static string? Of(string token) => Names.TryGetValue(token, out var name) && name.Length > 0 ? name : null;

    public static bool IsMeasure(string unit) => Measures.Contains(unit);

    public static bool IsCurrency(string? unit) => unit is "KRW" or "USD" or "EUR" or "GBP" or "JPY" or "CNY";

    public static bool IsTime(string? unit) => unit is "minute" or "hour" or "day" or "week" or "month" or "year";
}
