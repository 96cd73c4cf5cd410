using SecondOpinion.Bot.Domain.Guide.Support.Wording;

namespace SecondOpinion.Bot.Domain.Guide.Support.Marking;

/// <summary>What turns the meaning must be there as often as in the source: no "not" lost, no "may" become "will", no "only if" dropped.</summary>
internal static class MarkCheck
{
    /// <summary>The first class that does not agree; null when all do.</summary>
    public static (SupportFault Fault, MarkClass Mark)? Broken(ReadSentence draft, IReadOnlyList<ReadSentence> source, SupportLexicon lexicon, bool isConflicting)
    {
        int Mine(MarkClass mark) => lexicon.Count(mark, draft.Tokens);
        int Theirs(MarkClass mark) => source.Sum(sentence => lexicon.Count(mark, sentence.Tokens));
        bool Differs(MarkClass mark) => Mine(mark) > 0 != Theirs(mark) > 0;
        bool Weaker(MarkClass mark) => Differs(mark) || Mine(mark) < Theirs(mark);

        if (Mine(MarkClass.Negation) != Theirs(MarkClass.Negation))
            return (SupportFault.Negation, MarkClass.Negation);
        if (Weaker(MarkClass.Possibility) && !(AreQuestions(source) && Theirs(MarkClass.Possibility) == 0))
            return (SupportFault.Modality, MarkClass.Possibility);
        if (Weaker(MarkClass.Tendency))
            return (SupportFault.Modality, MarkClass.Tendency);
        if (Weaker(MarkClass.Obligation))
            return (SupportFault.Modality, MarkClass.Obligation);
        if (Differs(MarkClass.Advice) && !IsAdvice(draft, lexicon) && !source.All(sentence => IsAdvice(sentence, lexicon)) && !AreQuestions(source))
            return (SupportFault.Modality, MarkClass.Advice);
        if (Excess(lexicon.Found(MarkClass.Certainty, draft.Tokens), source.SelectMany(sentence => lexicon.Found(MarkClass.Certainty, sentence.Tokens))))
            return (SupportFault.Modality, MarkClass.Certainty);
        if (Differs(MarkClass.Restriction))
            return (SupportFault.Condition, MarkClass.Restriction);
        if (Theirs(MarkClass.Condition) > 0 && Mine(MarkClass.Condition) == 0)
            return (SupportFault.Condition, MarkClass.Condition);
        if (Differs(MarkClass.Alternative))
            return (SupportFault.Condition, MarkClass.Alternative);
        if (!Reversals(draft, lexicon).Order(StringComparer.Ordinal).SequenceEqual(source.SelectMany(sentence => Reversals(sentence, lexicon)).Order(StringComparer.Ordinal)))
            return (SupportFault.Reversal, MarkClass.Reversal);
        // Who says what is half of what such a passage says.
        if (isConflicting && Excess(source.SelectMany(sentence => lexicon.Found(MarkClass.Attribution, sentence.Tokens)), lexicon.Found(MarkClass.Attribution, draft.Tokens)))
            return (SupportFault.Attribution, MarkClass.Attribution);
        return null;
    }

    // "You can ask: ..." frames a question of the guide.
    private static bool AreQuestions(IReadOnlyList<ReadSentence> source) => source.All(sentence => sentence.IsQuestion);

    private static bool IsAdvice(ReadSentence sentence, SupportLexicon lexicon) => sentence.Tokens.Count > 0 && lexicon.IsImperative(sentence.Tokens[0].Text);

    private static bool Excess(IEnumerable<string> mine, IEnumerable<string> theirs)
    {
        var left = theirs.ToList();
        return mine.Any(word => !left.Remove(word));
    }

    // What stands inside a phrase with a meaning of its own ("less expensive") is compared as that meaning.
    private static IEnumerable<string> Reversals(ReadSentence sentence, SupportLexicon lexicon)
    {
        var phrases = new bool[sentence.Tokens.Count];
        foreach (var (at, length, _) in sentence.Phrases)
        {
            phrases.AsSpan(at, length).Fill(true);
        }

        var reversing = new bool[sentence.Tokens.Count];
        lexicon.Cover(MarkClass.Reversal, sentence.Tokens, reversing);
        return sentence.Tokens.Index().Where(token => reversing[token.Index] && !phrases[token.Index]).Select(token => lexicon.KeyOf(token.Item.Text));
    }
}
