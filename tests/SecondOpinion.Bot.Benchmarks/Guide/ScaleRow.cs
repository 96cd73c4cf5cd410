namespace SecondOpinion.Bot.Benchmarks.Guide;

/// <summary>What a guide of one size costs.</summary>
/// <param name="LoadSeconds">From passages to the first question that can be asked.</param>
/// <param name="IndexMegabytes">Kept by the index beyond the passages themselves.</param>
/// <param name="P50">Milliseconds of one decision, median.</param>
internal sealed record ScaleRow(int Passages, double LoadSeconds, double IndexMegabytes, double P50, double P99, double Worst);
