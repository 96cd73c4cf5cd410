namespace SecondOpinion.Bot.Domain.Guide.Finding.Indexing;

/// <summary>One term in one passage.</summary>
/// <param name="Passage">Position in the book.</param>
/// <param name="Frequency">Occurrences, weighted by field and field length (BM25F).</param>
internal readonly record struct Posting(int Passage, float Frequency);
