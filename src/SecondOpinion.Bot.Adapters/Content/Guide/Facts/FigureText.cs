using System.Globalization;

namespace SecondOpinion.Bot.Adapters.Content.Guide.Facts;

/// <summary>How a number with its unit is written for a reader: "800,000–1,500,000 KRW", "10–20%", "from 5 days".</summary>
internal static class FigureText
{
    public static string Of(decimal? low, decimal? high, string unit, bool approximate)
    {
        var range = (low, high) switch
        {
            ({ } from, { } to) when from == to => Number(from),
            ({ } from, { } to) => $"{Number(from)}–{Number(to)}",
            ({ } from, null) => $"from {Number(from)}",
            (null, { } to) => $"up to {Number(to)}",
            _ => "",
        };
        return (approximate ? "about " : "") + range + Unit(unit, high ?? low ?? 0);
    }

    private static string Unit(string unit, decimal count) => unit switch
    {
        "count" => "",
        "percent" => "%",
        _ when unit.EndsWith('s') && unit != "Mbps" && count == 1 => " " + unit[..^1],
        _ => " " + unit,
    };

    private static string Number(decimal number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);
}
