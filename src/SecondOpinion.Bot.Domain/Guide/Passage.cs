namespace SecondOpinion.Bot.Domain.Guide;

/// <summary>The smallest piece of the guide that is shown: it can be read and quoted alone.</summary>
/// <param name="Topic">Id of the topic file.</param>
/// <param name="Text">The sentences as shown, figures filled in.</param>
/// <param name="Questions">How people would ask for it; searched, never shown.</param>
/// <param name="Facts">Ids of the facts that stand in the text.</param>
/// <param name="Language">BCP 47 tag of the text.</param>
/// <param name="Version">Short hash of what is shown: changes whenever the words or figures do.</param>
public sealed record Passage(
    string Id,
    string Topic,
    string TopicTitle,
    string Heading,
    string Text,
    IReadOnlyList<string> Questions,
    IReadOnlyList<string> Sources,
    IReadOnlyList<string> Facts,
    DateOnly Reviewed,
    DateOnly ReviewBy,
    PassageStatus Status,
    string Language,
    string Version)
{
    /// <summary>Further words that people use for it; searched, never shown.</summary>
    public IReadOnlyList<string> Terms { get; init; } = [];

    /// <summary>Ids of the seed facts this passage carries.</summary>
    public IReadOnlyList<string> Covers { get; init; } = [];

    /// <summary>Passages that say otherwise.</summary>
    public IReadOnlyList<string> Conflicts { get; init; } = [];

    /// <summary>The names of <see cref="Sources"/> as a patient reads them.</summary>
    public IReadOnlyList<string> SourceNames { get; init; } = Sources;

    /// <summary>The table of which this passage is a row; null for prose.</summary>
    public string? Table { get; init; }
}
