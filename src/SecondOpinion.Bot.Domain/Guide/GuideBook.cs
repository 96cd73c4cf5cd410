using System.Collections.Frozen;
using SecondOpinion.Bot.Domain.Guide.Finding.Wording;
using SecondOpinion.Bot.Domain.Guide.Refusing;

namespace SecondOpinion.Bot.Domain.Guide;

/// <summary>Everything the guide knows, checked and immutable, and the words by which it is found.</summary>
public sealed class GuideBook
{
    private readonly FrozenDictionary<string, Passage> passagesById;
    private readonly FrozenDictionary<string, GuideSource> sourcesById;
    private readonly Lazy<GuideAnswerer> answerer;

    public GuideBook(
        IEnumerable<GuideSource> sources, IEnumerable<Fact> facts, IEnumerable<Passage> passages, GuideVocabulary vocabulary, IReadOnlyList<DeclineRule> declineRules, GuideLearning learning)
    {
        Passages = [.. passages];
        passagesById = Passages.ToFrozenDictionary(p => p.Id, StringComparer.Ordinal);
        Facts = facts.ToFrozenDictionary(f => f.Id, StringComparer.Ordinal);
        sourcesById = sources.ToFrozenDictionary(s => s.Id, StringComparer.Ordinal);
        Vocabulary = vocabulary;
        DeclineRules = declineRules;
        Learning = learning;
        answerer = new Lazy<GuideAnswerer>(() => new GuideAnswerer(this));
    }

    public IReadOnlyList<Passage> Passages { get; }

    public IReadOnlyDictionary<string, Fact> Facts { get; }

    /// <summary>Built when first asked, then shared: the index takes longer than a thousand answers.</summary>
    public GuideAnswerer Answerer => answerer.Value;

    public GuideVocabulary Vocabulary { get; }

    public IReadOnlyList<DeclineRule> DeclineRules { get; }

    public GuideLearning Learning { get; }

    /// <exception cref="KeyNotFoundException">Nobody but our own code names passages, so an unknown id is a bug.</exception>
    public Passage Passage(string id) =>
        TryPassage(id) ?? throw new KeyNotFoundException($"The guide has no passage '{id}'.");

    /// <summary>For ids that come from outside, such as an address.</summary>
    public Passage? TryPassage(string id) => passagesById.GetValueOrDefault(id);

    /// <exception cref="KeyNotFoundException">As for <see cref="Passage"/>.</exception>
    public Fact Fact(string id) =>
        Facts.TryGetValue(id, out var fact) ? fact : throw new KeyNotFoundException($"The guide has no fact '{id}'.");

    /// <exception cref="KeyNotFoundException">As for <see cref="Passage"/>.</exception>
    public GuideSource Source(string id) =>
        sourcesById.TryGetValue(id, out var source) ? source : throw new KeyNotFoundException($"The guide has no source '{id}'.");

    /// <summary>Facts whose last valid day lies before <paramref name="today"/>: a fault for the keeper, a warning at run time.</summary>
    public IEnumerable<Fact> ExpiredOn(DateOnly today) =>
        Facts.Values.Where(f => f.ValidUntil < today).OrderBy(f => f.Id, StringComparer.Ordinal);

    /// <summary>Passages that ought to have been reviewed before <paramref name="today"/>.</summary>
    public IEnumerable<Passage> OverdueOn(DateOnly today) => Passages.Where(p => p.ReviewBy < today);
}
