namespace SecondOpinion.Bot.Domain.Guide.Finding.Indexing;

/// <summary>The passages that hold one term, in the order of the book.</summary>
internal sealed class PostingList(Posting[] postings)
{
    public static PostingList Empty { get; } = new([]);

    public int Count => postings.Length;

    public ReadOnlySpan<Posting> All => postings;

    /// <summary>The most that the term contributes to any passage, 0 to 1.</summary>
    public double Most { get; } = PassageIndex.Saturated(postings.Select(p => p.Frequency).DefaultIfEmpty(0).Max());

    /// <summary>Weighted occurrences in one passage; 0 when it does not hold the term.</summary>
    public float FrequencyIn(int passage)
    {
        var (low, high) = (0, postings.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (postings[middle].Passage == passage)
            {
                return postings[middle].Frequency;
            }

            (low, high) = postings[middle].Passage < passage ? (middle + 1, high) : (low, middle - 1);
        }

        return 0;
    }
}
