namespace SecondOpinion.Bot.Domain.Guide.Support;

/// <summary>Makes the check of each answer. Immutable; safe for use by many turns at once.</summary>
/// <param name="lexicon">The words of the guide's language.</param>
/// <param name="translations">By language: the words by which a translation is held against the original.</param>
public sealed class DraftChecks(GuideBook guide, SupportLexicon lexicon, IReadOnlyDictionary<string, TranslationLexicon> translations)
{
    private readonly SentenceCheck _sentences = new(lexicon);

    /// <summary>Whether an answer in this language can be checked.</summary>
    public bool Knows(string language) => Base(language) == "en" || translations.ContainsKey(language);

    /// <param name="passages">What was found for the question: nothing else may be cited.</param>
    /// <param name="language">The language the answer must be in.</param>
    public DraftCheck For(IEnumerable<Passage> passages, string language)
    {
        var evidence = passages.DistinctBy(passage => passage.Id, StringComparer.Ordinal).ToDictionary(passage => passage.Id, passage => new Evidence(passage, guide.Facts, lexicon), StringComparer.Ordinal);
        var isTranslation = evidence.Values.Any(e => Base(e.Passage.Language) != Base(language));
        return new DraftCheck(evidence, _sentences, translations.TryGetValue(language, out var words) ? new TranslationCheck(words, lexicon, language) : null, isTranslation);
    }

    /// <summary>A passage's text as a model may see it: telephone numbers and addresses as slots.</summary>
    public string Masked(Passage passage) => ContactSlots.Of(passage, guide.Facts).Mask(passage.Text);

    private static string Base(string language) => language.Split('-')[0];
}
