using SecondOpinion.Bot.Domain.Guide.Finding.Wording;
using SecondOpinion.Bot.Domain.Guide.Support.Figures;
using SecondOpinion.Bot.Domain.Guide.Support.Marking;
using SecondOpinion.Bot.Domain.Guide.Support.Reading;
using SecondOpinion.Bot.Domain.Guide.Support.Wording;
using SecondOpinion.Bot.Domain.Language;

namespace SecondOpinion.Bot.Domain.Guide.Support;

/// <summary>
/// Holds a sentence in another language against the original: figures, codes, names in Latin letters, "not", "may", "must", "only" and the language itself.
/// What else its words say cannot be proved without a reader of both, so the original always stands beside it.
/// </summary>
internal sealed class TranslationCheck(TranslationLexicon words, SupportLexicon guideWords, string language)
{
    private static readonly (MarkClass Mark, SupportFault Fault)[] Compared =
    [
        (MarkClass.Negation, SupportFault.Negation), (MarkClass.Possibility, SupportFault.Modality), (MarkClass.Obligation, SupportFault.Modality),
        (MarkClass.Certainty, SupportFault.Modality), (MarkClass.Restriction, SupportFault.Condition),
    ];

    private readonly TranslationMarks _marks = new(words.Marks);

    public (SupportFault Fault, string? Detail) Judge(string codes, Evidence evidence, string quote)
    {
        if (evidence.Quoted(quote) is not { Count: > 0 } source)
            return (SupportFault.Quote, null);
        if (!OwnLanguage.IsIt(codes, language, words.FunctionWords))
            return (SupportFault.Language, null);

        var tokens = SentenceTokens.Read(codes);
        var said = source.SelectMany(sentence => sentence.Tokens).Select(token => token.Text).ToHashSet(StringComparer.Ordinal);
        if (tokens.FirstOrDefault(token => token.Kind == TokenKind.Code && !said.Contains(token.Text)) is { Text: { } code })
            return (SupportFault.Code, code);
        if (UnsaidFigure(tokens, source) is { } figure)
            return (SupportFault.Figure, figure);
        if (!OwnLanguage.IsLatin(language) && tokens.FirstOrDefault(token => token.IsWord && token.Text.All(char.IsAsciiLetter) && !said.Contains(token.Text)) is { Text: { } name })
            return (SupportFault.Word, name);

        var folded = TextWords.Fold(codes);
        foreach (var (mark, fault) in Compared)
        {
            var theirs = source.Any(sentence => guideWords.Count(mark, sentence.Tokens) > 0);
            // "Always" and "will" are often unspoken in a translation; what may not happen is that they come in.
            if (_marks.Stands(mark, folded, tokens) is var mine && mine != theirs && (mine || mark != MarkClass.Certainty))
                return (fault, mark.ToString());
        }

        return IsTooShort(codes, source) ? (SupportFault.Fragment, null) : (SupportFault.None, null);
    }

    // Digits are copied, never converted: "5만" or "50.000" is not shown.
    private string? UnsaidFigure(IReadOnlyList<SupportToken> tokens, IReadOnlyList<ReadSentence> source)
    {
        var known = source.SelectMany(sentence => sentence.Figures).ToArray();
        foreach (var figure in FigureReader.Read(tokens, guideWords))
        {
            var same = known.Where(k => k.Low == figure.Low && k.High == figure.High).ToArray();
            var unit = figure.IsMeasured ? figure.Unit : UnitAfter(tokens, figure.End);
            if (same.Length == 0 || (unit is not null ? same.All(k => k.Unit != unit) : same.All(k => FigureUnits.IsCurrency(k.Unit) || FigureUnits.IsTime(k.Unit))))
                return $"{figure.Low}-{figure.High} {unit}";
        }

        return null;
    }

    private string? UnitAfter(IReadOnlyList<SupportToken> tokens, int at) => at >= tokens.Count ? null
        : words.Units.Where(unit => tokens[at].Text.StartsWith(unit.Key, StringComparison.Ordinal)).OrderByDescending(unit => unit.Key.Length).Select(unit => unit.Value).FirstOrDefault();

    // Scripts differ in how much a letter says; a third of the shortest of them is no whole sentence.
    private static bool IsTooShort(string text, IReadOnlyList<ReadSentence> source)
    {
        var (mine, theirs) = (text.Count(char.IsLetter), source.Sum(sentence => sentence.Tokens.Sum(token => token.Text.Length)));
        return mine < theirs * (text.Any(Letters.IsUnspaced) || text.Any(Letters.IsHangul) ? 0.15 : 0.5) || mine > theirs * 2.5;
    }
}
