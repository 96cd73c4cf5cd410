namespace SecondOpinion.Bot.Domain.Learning;

/// <summary>One question that a model answers about a text. Scores are in units of 1/<see cref="LinearModel.One"/>.</summary>
/// <param name="Name">What is asked: "emergency", "crisis".</param>
/// <param name="Bias">Score of a text without features.</param>
/// <param name="Scale">What a weight of one is worth, times 2^24.</param>
/// <param name="High">From this score on the answer is yes.</param>
/// <param name="Low">From this score on it is perhaps.</param>
internal sealed record LinearClass(string Name, long Bias, long Scale, long High, long Low);
