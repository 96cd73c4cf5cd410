using SecondOpinion.Bot.Domain.Guide.Support.Figures;
using SecondOpinion.Bot.Domain.Guide.Support.Marking;
using SecondOpinion.Bot.Domain.Guide.Support.Reading;

namespace SecondOpinion.Bot.Domain.Guide.Support.Wording;

/// <summary>A sentence with everything in it that is compared.</summary>
/// <param name="Words">Words that carry meaning, in order: where each stands and what it counts as.</param>
/// <param name="Phrases">Meanings of phrases of several words.</param>
/// <param name="Figures">Every number.</param>
internal sealed record ReadSentence(
    IReadOnlyList<SupportToken> Tokens, IReadOnlyList<ContentWord> Words, IReadOnlyList<(int At, int Length, string Key)> Phrases, IReadOnlyList<Figure> Figures)
{
    // What these say is compared as marks, not as words.
    private static readonly MarkClass[] NotWords =
    [
        MarkClass.Negation, MarkClass.Restriction, MarkClass.Possibility, MarkClass.Tendency, MarkClass.Obligation, MarkClass.Advice, MarkClass.Condition,
        MarkClass.Alternative, MarkClass.Approximation, MarkClass.AtLeast, MarkClass.AtMost,
    ];

    public static ReadSentence Of(string sentence, SupportLexicon lexicon)
    {
        var tokens = SentenceTokens.Read(sentence);
        var figures = FigureReader.Read(tokens, lexicon);
        var taken = new bool[tokens.Count];
        foreach (var mark in NotWords)
        {
            lexicon.Cover(mark, tokens, taken);
        }

        foreach (var figure in figures)
        {
            taken.AsSpan(figure.At, figure.End - figure.At).Fill(true);
        }

        var phrases = lexicon.Phrases(tokens).ToList();
        foreach (var (at, length, _) in phrases.Where(phrase => phrase.Key == SupportLexicon.SaysNothing))
        {
            taken.AsSpan(at, length).Fill(true);
        }

        // "less expensive" is one meaning: "expensive" alone must not be read out of it.
        var reversals = new bool[tokens.Count];
        lexicon.Cover(MarkClass.Reversal, tokens, reversals);
        lexicon.Cover(MarkClass.Negation, tokens, reversals);
        var words = new List<ContentWord>();
        foreach (var (at, length, key) in phrases.Where(phrase => reversals.AsSpan(phrase.At, phrase.Length).Contains(true)))
        {
            words.Add(new ContentWord(at, tokens[at].Text, key));
            taken.AsSpan(at, length).Fill(true);
        }

        for (var at = 0; at < tokens.Count; at++)
        {
            if (!taken[at] && tokens[at].IsWord && (!lexicon.IsNeutral(tokens[at].Text) || tokens[at].InCompound) && FigureUnits.Of(tokens[at].Text) is not ("KRW" or "USD" or "EUR"))
            {
                words.Add(new ContentWord(at, tokens[at].Text, lexicon.KeyOf(tokens[at].Text)));
            }
        }

        return new ReadSentence(tokens, [.. words.OrderBy(word => word.At)], phrases, figures);
    }

    public IEnumerable<string> Codes => Tokens.Where(token => token.Kind == TokenKind.Code).Select(token => token.Text);

    public bool IsQuestion => Tokens.Any(token => token is { Kind: TokenKind.Clause, Text: "?" });

    /// <summary>Every meaning in it.</summary>
    public IEnumerable<string> Keys => Words.Select(word => word.Key).Concat(Phrases.Select(phrase => phrase.Key));
}
