using SecondOpinion.Bot.Domain.Guide.Finding.Asking;
using SecondOpinion.Bot.Domain.Guide.Finding.Indexing;
using SecondOpinion.Bot.Domain.Guide.Finding.Ranking;
using SecondOpinion.Bot.Domain.Guide.Finding.Wording;

namespace SecondOpinion.Bot.Domain.Guide.Finding;

/// <summary>Finds passages for a question: candidates by BM25F, then ordered by learned weights of all that speaks for them.</summary>
internal sealed class PassageSearch
{
    private const int Candidates = 80;
    private const double PresentAtLeast = 0.45;
    private const int CoverageFeature = 1;
    private const int LikenessFeature = 6;

    private readonly IReadOnlyList<Passage> passages;
    private readonly PassageIndex index;
    private readonly Gathering gathering;
    private readonly RankingWeights ranking;
    private readonly SpanReader spans;
    private readonly QueryReader reader;
    private readonly ReadPassage?[] read;

    public PassageSearch(IReadOnlyList<Passage> passages, GuideVocabulary vocabulary, RankingWeights ranking)
    {
        this.ranking = ranking;
        this.passages = passages;
        read = new ReadPassage?[passages.Count];
        var stems = new StemMemory();
        index = new PassageIndex(passages, new SpanReader(vocabulary, stems.Learn), FieldWeights.Tuned);
        spans = new SpanReader(vocabulary, stems.Closed());
        gathering = new Gathering(index);
        reader = new QueryReader(vocabulary, spans, new TermWeighing(index, vocabulary), Spelling(passages, vocabulary));
    }

    public GuideQuery Read(string text) => reader.Read(text);

    /// <summary>The best passages, best first; ties in the order of the book.</summary>
    public IReadOnlyList<FoundPassage> Find(GuideQuery query, int count)
    {
        if (query.Importance <= 0)
        {
            return [];
        }

        var asked = Overlap.Of(TextWords.Of(query.English));
        return
        [
            .. gathering.Best(query, Candidates).Select(c => Judge(query, asked, c.Passage, c.Weight / query.Importance))
                .OrderByDescending(f => f.Score).Take(count),
        ];
    }

    private FoundPassage Judge(GuideQuery query, (Overlap Words, Overlap Letters) asked, int passage, double weight)
    {
        var shares = query.Terms.Select(t => Share(t, passage)).ToArray();
        var features = RankingFeatures.Of(query, asked, read[passage] ??= new ReadPassage(passages[passage], spans, index), weight, shares);
        return new FoundPassage(
            passages[passage],
            ranking.Score(features, query.Language == QueryReader.English),
            weight,
            features[CoverageFeature],
            features[LikenessFeature],
            [.. query.Terms.Where((_, i) => shares[i] < PresentAtLeast)])
        {
            Features = features,
        };
    }

    private double Share(QueryTerm term, int passage) =>
        term.Alternatives.Where(a => index.Postings(a.Term).FrequencyIn(passage) > 0).Select(a => a.Share).DefaultIfEmpty(0).Max();

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
