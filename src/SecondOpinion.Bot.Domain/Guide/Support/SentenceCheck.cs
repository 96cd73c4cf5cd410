using SecondOpinion.Bot.Domain.Guide.Support.Figures;
using SecondOpinion.Bot.Domain.Guide.Support.Marking;
using SecondOpinion.Bot.Domain.Guide.Support.Wording;

namespace SecondOpinion.Bot.Domain.Guide.Support;

/// <summary>
/// Decides whether a sentence in the guide's own language says what its passage says and nothing else. Pure: the same sentence gets the same verdict on
/// every machine. Strict on purpose: a sentence refused costs its wording, a sentence wrongly shown may cost a patient.
/// </summary>
internal sealed class SentenceCheck(SupportLexicon lexicon)
{
    private static readonly string[] Hanging =
        ["the", "a", "an", "of", "to", "in", "and", "or", "for", "with", "by", "at", "on", "from", "is", "are", "be", "that", "which", "your", "may", "can", "will", "not", "about"];

    public (SupportFault Fault, string? Detail) Judge(string codes, Evidence evidence, string quote)
    {
        if (evidence.Quoted(quote) is not { Count: > 0 } source)
            return (SupportFault.Quote, null);

        var draft = ReadSentence.Of(codes, lexicon);
        var known = source.SelectMany(sentence => sentence.Codes).ToHashSet(StringComparer.Ordinal);
        if (draft.Codes.FirstOrDefault(code => !known.Contains(code)) is { } code)
            return (SupportFault.Code, code);
        if (FigureCheck.Unsaid(draft, source) is { } figure)
            return (SupportFault.Figure, $"{figure.Low}-{figure.High} {figure.Unit} {figure.Bound}");
        if (FigureCheck.LostPer(draft, source) is { } per)
            return (SupportFault.Figure, per);
        if (WordCheck.Unsaid(draft, source) is { } word)
            return (SupportFault.Word, word);
        if (WordCheck.SaidAgain(draft, source) is { } again)
            return (SupportFault.Word, again);
        if (MarkCheck.Broken(draft, source, lexicon, evidence.Passage.Status != PassageStatus.Current) is var (fault, mark))
            return (fault, mark.ToString());
        if (OrderCheck.IsMixed(draft, source, lexicon))
            return (SupportFault.Order, null);
        return (EndsHanging(draft) && !source.Any(EndsHanging)) || WordCheck.IsFragment(draft, source) ? (SupportFault.Fragment, null) : (SupportFault.None, null);
    }

    private static bool EndsHanging(ReadSentence draft) =>
        draft.Tokens.LastOrDefault(token => token.IsWord) is { Text: { } last } && Hanging.Contains(last, StringComparer.Ordinal)
        && draft.Tokens.Reverse().First(token => token.Kind != Reading.TokenKind.Clause).IsWord;
}
