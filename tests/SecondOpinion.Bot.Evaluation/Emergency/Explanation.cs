using SecondOpinion.Bot.Domain.Emergency;

namespace SecondOpinion.Bot.Evaluation.Emergency;

/// <summary>What the screen understood of a message, for whoever corrects the signs.</summary>
internal static class Explanation
{
    public static string Of(EmergencyScreen screen, string text)
    {
        var read = screen.Read(text);
        var (reading, folded) = (read.Reading, read.Folded);
        var said = reading.Statements.Select(s => $"{screen.NameOf(s.Concept)}<{folded[s.Start..s.End].Trim()}>{(s.Silenced == Contexts.None ? "" : "-" + s.Silenced)}");
        return $"{folded.Replace("\n", "/", StringComparison.Ordinal)} :: {string.Join(' ', said)} :: {string.Join(" | ", reading.Sentences)} :: {screen.Why(read)}";
    }
}
