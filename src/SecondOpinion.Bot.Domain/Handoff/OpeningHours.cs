using System.Globalization;

namespace SecondOpinion.Bot.Domain.Handoff;

/// <summary>When somebody is expected at the desk, in the desk's own local time. Without any line it is always open.</summary>
public sealed class OpeningHours
{
    private static readonly string[] Days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
    private readonly List<(int Day, TimeSpan From, TimeSpan To)> _spans = [];

    /// <param name="lines">Such as "Mon-Fri 09:00-18:00", "Sat 10:00-13:00"; 24:00 is the end of a day.</param>
    /// <exception cref="FormatException">A line that is not one.</exception>
    public OpeningHours(IEnumerable<string> lines)
    {
        foreach (var line in lines)
            if (!TryAdd(line))
                throw new FormatException($"\"{line}\" is not of the form \"Mon-Fri 09:00-18:00\"");
    }

    /// <summary>Whether a line is of the form this class reads.</summary>
    public static bool IsLine(string line) => new OpeningHours([]).TryAdd(line);

    public bool IsOpen(DateTime local) => _spans.Count == 0 || _spans.Any(span => span.Day == (int)local.DayOfWeek && local.TimeOfDay >= span.From && local.TimeOfDay < span.To);

    /// <summary>The next moment at which it is open; the same moment when it is.</summary>
    public DateTime NextOpening(DateTime local) => IsOpen(local)
        ? local
        : Enumerable.Range(0, 8)
            .SelectMany(ahead => _spans.Where(span => span.Day == (int)local.Date.AddDays(ahead).DayOfWeek).Select(span => local.Date.AddDays(ahead) + span.From))
            .Where(opening => opening > local)
            .Min();

    private bool TryAdd(string line)
    {
        if (line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [var days, var times]
            || days.Split('-') is not { Length: 1 or 2 } names
            || times.Split('-') is not [var from, var to]
            || TimeOf(from) is not { } opens || TimeOf(to) is not { } closes || opens >= closes)
            return false;
        var (first, last) = (Array.IndexOf(Days, names[0]), Array.IndexOf(Days, names[^1]));
        if (first < 0 || last < 0)
            return false;
        for (var day = first; ; day = (day + 1) % Days.Length)
        {
            _spans.Add((day, opens, closes));
            if (day == last)
                return true;
        }
    }

    private static TimeSpan? TimeOf(string text) => text == "24:00" ? TimeSpan.FromDays(1)
        : TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time.ToTimeSpan()
        : null;
}
