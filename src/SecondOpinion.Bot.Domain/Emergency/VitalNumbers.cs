using System.Globalization;
using SecondOpinion.Bot.Domain.Language;

namespace SecondOpinion.Bot.Domain.Emergency;

/// <summary>Reads measured values behind the word for them ("sats 80", "BP 70/40") and adds what they mean. Immutable, linear in the text.</summary>
internal sealed class VitalNumbers
{
    private const int Reach = 24;

    /// <summary>Adult bounds at which an ambulance is called: oxygen in %, beats a minute, systolic mmHg, mmol/l and mg/dl, °C and °F.</summary>
    private static readonly (string Measure, string Means, int Numbers, (double From, double To)[] Ranges)[] Rules =
    [
        ("measure-oxygen", "vitals-critical", 1, [(40, 87)]),
        ("measure-pulse", "vitals-critical", 1, [(15, 38), (170, 280)]),
        ("measure-pressure", "vitals-critical", 1, [(30, 76), (220, 320)]),
        ("measure-sugar", "vitals-critical", 1, [(0.5, 2.8), (25, 54), (400, 1500)]),
        ("measure-temperature", "high-fever", 2, [(39, 43), (102.5, 109)]),
    ];

    private readonly Dictionary<int, (int Means, int Numbers, (double From, double To)[] Ranges)> _rules = [];

    public VitalNumbers(IReadOnlyDictionary<string, int> index)
    {
        foreach (var (measure, means, numbers, ranges) in Rules)
        {
            if (index.TryGetValue(measure, out var from) && index.TryGetValue(means, out var to))
            {
                _rules[from] = (to, numbers, ranges);
            }
        }
    }

    public void Add(string folded, List<PhraseHit> hits)
    {
        var found = hits.Count;
        for (var i = 0; i < found; i++)
        {
            if (_rules.TryGetValue(hits[i].Concept, out var rule) && EndOfNumber(folded, hits[i].End, rule.Numbers, rule.Ranges) is var end and > 0)
            {
                hits.Add(hits[i] with { End = end, Concept = rule.Means });
            }
        }
    }

    /// <summary>Where the first fitting number ends, or 0.</summary>
    private static int EndOfNumber(string folded, int from, int numbers, (double From, double To)[] ranges)
    {
        var last = Math.Min(folded.Length, from + Reach);
        for (var i = from; i < last && numbers > 0 && folded[i] != TextFolding.Sentence; i++)
        {
            if (!char.IsAsciiDigit(folded[i]))
            {
                continue;
            }

            var start = i;
            while (i < folded.Length && i - start < 6 && (char.IsAsciiDigit(folded[i]) || folded[i] == '.'))
            {
                i++;
            }

            numbers--;
            if (double.TryParse(folded.AsSpan(start, i - start).TrimEnd('.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
                && ranges.Any(range => value >= range.From && value <= range.To))
            {
                return i;
            }
        }

        return 0;
    }
}
