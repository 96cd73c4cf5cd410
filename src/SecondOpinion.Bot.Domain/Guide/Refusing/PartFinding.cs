using SecondOpinion.Bot.Domain.Guide.Finding;
using SecondOpinion.Bot.Domain.Guide.Finding.Asking;


namespace SecondOpinion.Bot.Domain.Guide.Refusing;

/// <summary>What was found for one part of a message and how well it supports an answer.</summary>
/// <param name="Support">How surely it answers: about -2 to 2.</param>
/// <param name="MissingNames">Names in the part that the best passages do not speak of.</param>
public sealed record PartFinding(GuideQuery Query, IReadOnlyList<FoundPassage> Found, double Support, SupportLevel Level, IReadOnlyList<string> MissingNames);
