namespace SecondOpinion.Bot.Benchmarks;

/// <summary>What one stretch of turns cost.</summary>
/// <param name="People">Conversations at once, each with one message under way.</param>
/// <param name="P50">Milliseconds from sending a message to its acknowledgement, median.</param>
/// <param name="BytesPerTurn">Allocated by the whole process.</param>
internal sealed record Measurement(string Path, int People, int Turns, double Seconds, double P50, double P99, double BytesPerTurn)
{
    public double TurnsPerSecond => Turns / Seconds;
}
