using SecondOpinion.Bot.Domain.Guide;

namespace SecondOpinion.Bot.Domain.Emergency;

/// <summary>The reviewed table of emergency numbers, built from the guide's facts. Immutable.</summary>
public sealed class EmergencyNumbers
{
    public const string Korea = "KR";

    private readonly Dictionary<string, EmergencyContacts> _byCountry;

    /// <param name="facts">Those whose ids are emergency.XX, emergency-also.XX and crisis.XX are read, the others passed over. Throws <see cref="InvalidOperationException"/> without Korea's number and crisis line.</param>
    public EmergencyNumbers(IEnumerable<Fact> facts)
    {
        var rows = facts.ToLookup(f => f.Id, f => f, StringComparer.Ordinal);
        _byCountry = rows.Where(g => g.Key.StartsWith("emergency.", StringComparison.Ordinal))
            .Select(g => g.First())
            .ToDictionary(f => f.Country!, f => new EmergencyContacts(
                f.Country!,
                f.Text,
                [.. rows[$"emergency-also.{f.Country}"].Select(also => also.Text)],
                rows[$"crisis.{f.Country}"].FirstOrDefault()?.Text), StringComparer.OrdinalIgnoreCase);
        if (!_byCountry.TryGetValue(Korea, out var korea) || korea.CrisisLine is null)
        {
            throw new InvalidOperationException("The facts emergency.KR and crisis.KR are missing: without them nobody could be sent to help.");
        }

        Countries = [.. _byCountry.Keys.Order(StringComparer.Ordinal)];
    }

    /// <summary>Every country with a number, in order of its code.</summary>
    public IReadOnlyList<string> Countries { get; }

    /// <summary>The numbers of a country; Korea's when the country is null or not in the table.</summary>
    public EmergencyContacts For(string? countryCode) =>
        countryCode is not null && _byCountry.TryGetValue(countryCode, out var contacts) ? contacts : _byCountry[Korea];
}
