using System.Collections.Frozen;

namespace SecondOpinion.Bot.Domain.Guide.Finding.Wording;

/// <summary>The words by which people ask: what means the same, what names one thing alone, what says nothing. Data: dialogs/guideanswers/vocabulary.*.yaml.</summary>
public sealed class GuideVocabulary
{
    private const int ShortestSlip = 3;
    private const int LongestSlip = 7;
    private readonly FrozenSet<string> idle;
    private readonly FrozenSet<string> everyday;
    private readonly FrozenSet<string> plain;
    private readonly FrozenDictionary<string, PhraseMeaning> phrases;
    private readonly FrozenDictionary<string, int> longestPhrases;
    private readonly string[] leaningWords;

    /// <param name="idle">Words that say nothing about the subject, as typed.</param>
    /// <param name="everyday">Words of ordinary life: an answer need not speak of them.</param>
    /// <param name="plain">Further words of plain English: weak when no passage has them.</param>
    /// <param name="alike">Groups of forms that mean the same.</param>
    /// <param name="leads">Form to other forms that a passage about it may use instead; one way only.</param>
    /// <param name="named">Class (country, organ, procedure ...) to names: an answer that does not speak of the name is no answer.</param>
    /// <param name="questionWords">Words that open a question; with "*", signs that make one wherever they stand; with "!", openings that make none.</param>
    /// <param name="leaningWords">Openings of a question that leans on the one before.</param>
    public GuideVocabulary(
        IEnumerable<string> idle,
        IEnumerable<string> everyday,
        IEnumerable<string> plain,
        IEnumerable<IReadOnlyList<string>> alike,
        IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> leads,
        IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> named,
        IEnumerable<string> questionWords,
        IEnumerable<string> leaningWords,
        IReadOnlyList<ForeignWords> languages)
    {
        this.idle = idle.SelectMany(TextWords.Of).ToFrozenSet(StringComparer.Ordinal);
        this.everyday = everyday.SelectMany(TextWords.Of).Select(EnglishStemmer.Stem).ToFrozenSet(StringComparer.Ordinal);
        this.plain = plain.SelectMany(TextWords.Of).Select(EnglishStemmer.Stem).ToFrozenSet(StringComparer.Ordinal);
        var openings = questionWords.Select(TextWords.Fold).ToArray();
        QuestionWords = [.. openings.Where(w => !w.StartsWith('!'))];
        StatementWords = [.. openings.Where(w => w.StartsWith('!')).Select(w => w[1..])];
        this.leaningWords = [.. leaningWords.Select(w => TextWords.Fold(w) + " ")];
        Languages = languages;
        var meanings = new PhraseTable();
        foreach (var group in alike)
        {
            meanings.AddAlike(group);
        }

        foreach (var (kind, names) in named)
        {
            meanings.AddNamed(kind, names);
        }

        foreach (var (form, others) in leads)
        {
            meanings.AddLeads(form, others);
        }

        phrases = meanings.Build();
        Words = [.. meanings.Words, .. everyday.Concat(plain).SelectMany(TextWords.Of)];
        longestPhrases = phrases.Keys.GroupBy(k => k.Split(' ')[0], StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Max(k => k.Count(c => c == ' ') + 1), StringComparer.Ordinal);
    }

    public static GuideVocabulary Empty { get; } = new([], [], [], [], [], [], [], [], []);

    public IReadOnlyList<string> QuestionWords { get; }

    /// <summary>Openings that look like a question and are none ("do not know").</summary>
    public IReadOnlyList<string> StatementWords { get; }

    public IReadOnlyList<ForeignWords> Languages { get; }

    /// <summary>Every English word it has, as written.</summary>
    internal IReadOnlyList<string> Words { get; }

    internal bool IsIdle(string word) => idle.Contains(word);

    /// <summary>The idle word that a short unknown word was meant to be ("wat", "ned"), one slip away and alike at its ends, or null.</summary>
    internal string? NearestIdle(string word) => word.Length < ShortestSlip || word.Length > LongestSlip ? null
        : idle.Where(i => i.Length >= ShortestSlip && i[0] == word[0] && i[^1] == word[^1] && EditDistance.Between(i, word, 1) <= 1).Order(StringComparer.Ordinal).FirstOrDefault();

    internal bool LeansBack(string text)
    {
        var run = string.Join(' ', TextWords.Of(text)) + " ";
        return leaningWords.Any(w => run.StartsWith(w, StringComparison.Ordinal));
    }

    internal bool IsEveryday(string stem) => everyday.Contains(stem);

    internal bool IsPlain(string stem) => plain.Contains(stem);

    /// <summary>Words of the longest phrase that begins with a stem; 0 when none does.</summary>
    internal int LongestPhraseFrom(string stem) => longestPhrases.GetValueOrDefault(stem);

    /// <param name="stems">Stems parted by one blank.</param>
    internal PhraseMeaning? Meaning(string stems) => phrases.GetValueOrDefault(stems);
}
