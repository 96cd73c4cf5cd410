using SecondOpinion.Bot.Domain.Guide.Finding.Asking;
using SecondOpinion.Bot.Domain.Guide.Finding.Indexing;
using SecondOpinion.Bot.Domain.Guide.Finding.Wording;

namespace SecondOpinion.Bot.Domain.Guide.Finding;

/// <summary>Finds passages for a question: candidates by BM25F, then ordered with coverage and likeness to the questions people would ask.</summary>
internal sealed class PassageSearch
{
    private const int Candidates = 40;
    private const double PresentAtLeast = 0.45;
    private const double WeightShare = 0.40;
    private const double CoverageShare = 0.20;
    private const double LikenessShare = 0.40;

    private readonly IReadOnlyList<Passage> passages;
    private readonly PassageIndex index;
    private readonly SpanReader spans;
    private readonly QueryReader reader;
    private readonly AskedQuestion[]?[] asked;

    public PassageSearch(IReadOnlyList<Passage> passages, GuideVocabulary vocabulary)
    {
        this.passages = passages;
        asked = new AskedQuestion[]?[passages.Count];
        spans = new SpanReader(vocabulary);
        index = new PassageIndex(passages, spans, FieldWeights.Tuned);
        reader = new QueryReader(vocabulary, spans, new TermWeighing(index, vocabulary), Spelling(passages, vocabulary));
    }

    public GuideQuery Read(string text) => reader.Read(text);

    /// <summary>The best passages, best first; ties in the order of the book.</summary>
    public IReadOnlyList<FoundPassage> Find(GuideQuery query, int count)
    {
        var weights = new Dictionary<int, double>();
        foreach (var term in query.Terms)
        {
            foreach (var (passage, weight) in Contributions(term))
            {
                weights[passage] = weights.GetValueOrDefault(passage) + weight * term.Importance;
            }
        }

        return
        [
            .. weights.OrderByDescending(w => w.Value).ThenBy(w => w.Key).Take(Candidates)
                .Select(w => Judge(query, w.Key, w.Value / query.Importance))
                .OrderByDescending(f => f.Score)
                .Take(count),
        ];
    }

    private Dictionary<int, double> Contributions(QueryTerm term)
    {
        var best = new Dictionary<int, double>();
        foreach (var (alternative, share) in term.Alternatives)
        {
            foreach (var posting in index.Postings(alternative))
            {
                var weight = share * PassageIndex.Saturated(posting.Frequency);
                if (weight > best.GetValueOrDefault(posting.Passage))
                {
                    best[posting.Passage] = weight;
                }
            }
        }

        return best;
    }

    private FoundPassage Judge(GuideQuery query, int passage, double weight)
    {
        var shares = query.Terms.Select(t => Share(t, passage)).ToArray();
        var coverage = query.Terms.Select((t, i) => t.Importance * shares[i]).Sum() / query.Importance;
        var likeness = Asked(passage).Select(a => a.Likeness(query)).DefaultIfEmpty(0).Max();
        var score = WeightShare * weight + CoverageShare * coverage + LikenessShare * likeness;
        return new FoundPassage(
            passages[passage], score, weight, coverage, likeness, [.. query.Terms.Where((_, i) => shares[i] < PresentAtLeast)]);
    }

    private double Share(QueryTerm term, int passage) =>
        term.Alternatives.Where(a => Holds(a.Term, passage)).Select(a => a.Share).DefaultIfEmpty(0).Max();

    private bool Holds(string term, int passage)
    {
        var postings = index.Postings(term);
        var (low, high) = (0, postings.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (postings[middle].Passage == passage)
            {
                return true;
            }

            (low, high) = postings[middle].Passage < passage ? (middle + 1, high) : (low, middle - 1);
        }

        return false;
    }

    // Read when first needed: most passages of a large guide are never among the candidates.
    private AskedQuestion[] Asked(int passage) => asked[passage] ??= [.. passages[passage].Questions.Append(passages[passage].Heading).Select(Asked)];

    private AskedQuestion Asked(string question) => new(
    [
        .. spans.Read(question).Where(s => !s.IsIdle).Select(s =>
        {
            IReadOnlyList<string> terms = [.. s.Stems, .. s.Meaning?.Concepts ?? []];
            return (terms, terms.Min(index.Rarity));
        }),
    ]);

    private static SpellingIndex Spelling(IReadOnlyList<Passage> passages, GuideVocabulary vocabulary)
    {
        var spelling = new SpellingIndex();
        var texts = passages.SelectMany(p => p.Questions.Concat(p.Terms).Append(p.Heading).Append(p.TopicTitle).Append(p.Text));
        foreach (var word in texts.SelectMany(TextWords.Of).Concat(vocabulary.Words))
        {
            spelling.Add(word);
        }

        return spelling;
    }
}
