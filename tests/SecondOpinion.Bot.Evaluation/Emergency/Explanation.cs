using SecondOpinion.Bot.Domain.Emergency;

namespace SecondOpinion.Bot.Evaluation.Emergency;

/// <summary>What the screen understood of a message, for whoever corrects the signs.</summary>
internal static class Explanation
{
    public static string Of(EmergencyScreen screen, string text)
    {
        var (reading, folded) = screen.Read(text, out _);
        var said = reading.Statements.Select(s => $"{screen.NameOf(s.Concept)}<{folded[s.Start..s.End].Trim()}>{(s.Silenced == Contexts.None ? "" : "-" + s.Silenced)}");
        return $"{folded.Replace("\n", "/", StringComparison.Ordinal)} :: {string.Join(' ', said)} :: {string.Join(" | ", reading.Sentences)}";
    }
}
