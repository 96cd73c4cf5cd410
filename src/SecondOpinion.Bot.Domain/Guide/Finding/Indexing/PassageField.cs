namespace SecondOpinion.Bot.Domain.Guide.Finding.Indexing;

/// <summary>The parts of a passage that are searched, each with a weight of its own.</summary>
internal enum PassageField
{
    Asked,
    Heading,
    Terms,
    Title,
    Body,
}
