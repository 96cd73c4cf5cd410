namespace SecondOpinion.Bot.Domain.Emergency;

/// <summary>A message as the screen reads it.</summary>
/// <param name="Folded">In plain form, with slips of typing mended.</param>
/// <param name="Languages">The likeliest first.</param>
internal sealed record Understanding(Reading Reading, string Folded, IReadOnlyList<string> Languages);
