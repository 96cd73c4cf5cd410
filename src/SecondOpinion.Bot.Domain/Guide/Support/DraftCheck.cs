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
    private readonly bool _isTranslation;

    internal DraftCheck(Dictionary<string, Evidence> evidence, SentenceCheck sentences, TranslationCheck? translations, bool isTranslation) =>
        (_evidence, _sentences, _translations, _isTranslation) = (evidence, sentences, translations, isTranslation);

    /// <summary>The verdict on the next sentence.</summary>
    public SentenceVerdict Judge(DraftSentence sentence)
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
        return _shown.Add(sentence.Text)
            ? new SentenceVerdict(SupportFault.None, evidence.Slots.Fill(sentence.Text), evidence.Passage, null)
            : SentenceVerdict.Refused(SupportFault.Repeated);
    }
}
