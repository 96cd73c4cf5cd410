namespace SecondOpinion.Bot.Domain.Guide.Support;

/// <summary>
/// Decides, sentence by sentence, what of a model's answer may be shown. One for each answer: it remembers what was shown, so that nothing is said
/// twice. Not for use by several threads.
/// </summary>
public sealed class DraftCheck
{
    private readonly Dictionary<string, Evidence> _evidence;
    private readonly SentenceCheck _sentences;
    private readonly TranslationCheck? _translations;
    private readonly HashSet<string> _shown = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<(string Passage, int Sentence)> _said = [];
    private readonly bool _isTranslation;

    internal DraftCheck(Dictionary<string, Evidence> evidence, SentenceCheck sentences, TranslationCheck? translations, bool isTranslation) =>
        (_evidence, _sentences, _translations, _isTranslation) = (evidence, sentences, translations, isTranslation);

    public int Supported { get; private set; }

    public int Refused { get; private set; }

    /// <summary>Whether the passages are in another language than the answer: then their own sentences stand beside it.</summary>
    public bool IsTranslation => _isTranslation;

    /// <summary>The verdict on the next sentence.</summary>
    public SentenceVerdict Judge(DraftSentence sentence)
    {
        var verdict = Decide(sentence);
        (Supported, Refused) = verdict.IsSupported ? (Supported + 1, Refused) : (Supported, Refused + 1);
        return verdict;
    }

    private SentenceVerdict Decide(DraftSentence sentence)
    {
        if (!_evidence.TryGetValue(sentence.Passage, out var evidence))
            return SentenceVerdict.Refused(SupportFault.UnknownPassage);
        if (sentence.Text.Contains(ContactSlots.Sign, StringComparison.OrdinalIgnoreCase))
            return SentenceVerdict.Refused(SupportFault.Markup);
        var codes = evidence.Slots.ToCodes(sentence.Text);
        if (PlainProse.Check(codes) is var form and not SupportFault.None)
            return SentenceVerdict.Refused(form);
        codes = Evidence.Loose(codes);
        var (fault, detail) = !_isTranslation ? _sentences.Judge(codes, evidence, sentence.Quote)
            : _translations?.Judge(codes, evidence, sentence.Quote) ?? (SupportFault.Language, null);
        if (fault != SupportFault.None)
            return SentenceVerdict.Refused(fault, detail);
        if (!_shown.Add(sentence.Text))
            return SentenceVerdict.Refused(SupportFault.Repeated);
        var touched = evidence.Touched(sentence.Quote)!;
        _said.UnionWith(touched.Select(index => (sentence.Passage, index)));
        return new SentenceVerdict(SupportFault.None, evidence.Slots.Fill(sentence.Text), evidence.Passage, null) { Originals = [.. touched.Select(evidence.Original)] };
    }

    /// <summary>
    /// Whether what was supported is an answer: it speaks of the best passage, no more was refused than was kept, and where sources disagree all of them were given.
    /// </summary>
    public bool IsAnswer(IReadOnlyList<Passage> passages) =>
        Supported > 0 && Supported >= Refused && passages.Count > 0 && _said.Any(said => said.Passage == passages[0].Id)
        && _said.Select(said => said.Passage).Distinct(StringComparer.Ordinal).All(id =>
            _evidence[id].Passage.Status == PassageStatus.Current || Enumerable.Range(0, _evidence[id].Count).All(index => _said.Contains((id, index))));
}
