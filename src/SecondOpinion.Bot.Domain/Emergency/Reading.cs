using SecondOpinion.Bot.Domain.Language;

namespace SecondOpinion.Bot.Domain.Emergency;

/// <summary>What a message says, after negation, idiom, past, supposition and the like have silenced what is not happening now.</summary>
internal sealed class Reading
{
    /// <param name="Silenced">The contexts that keep it from counting; None when it counts.</param>
    internal readonly record struct Statement(int Start, int End, int Concept, int Sentence, Contexts Silenced);

    private const int NegationReach = 34;
    private const int NegationBackReach = 14;
    private const int UnspacedReach = 9;
    private const int UnspacedBackReach = 4;
    private const Contexts SilencingMedical = Contexts.Past | Contexts.Hypothetical | Contexts.Administrative | Contexts.Family | Contexts.Document | Contexts.Resolved;
    private const Contexts SilencingCrisis = Contexts.Past | Contexts.Administrative | Contexts.Document | Contexts.Family;

    private Reading(List<Statement> statements, Contexts[] sentences) => (Statements, Sentences) = (statements, sentences);

    public List<Statement> Statements { get; }

    public Contexts[] Sentences { get; }

    public static Reading Of(string folded, List<PhraseHit> hits, CompiledBook book)
    {
        var sentenceOf = new SentenceIndex(folded);
        var sentences = new Contexts[sentenceOf.Count];
        hits.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        var idioms = hits.Where(h => book.ContextOf[h.Concept] == Contexts.Idiom).ToArray();
        var said = hits.Where(h => !InsideIdiom(h, idioms)).ToArray();
        var negations = new List<PhraseHit>();
        foreach (var hit in said)
        {
            var context = book.ContextOf[hit.Concept];
            sentences[sentenceOf[hit.Start]] |= context;
            if (context is Contexts.NegatesAfter or Contexts.NegatesBefore or Contexts.Turns)
            {
                negations.Add(hit);
            }
        }

        YearMarks.Add(folded, sentenceOf, sentences);
        var statements = new List<Statement>();
        foreach (var hit in said)
        {
            var concept = book.Concepts[hit.Concept];
            if (concept.Kind == ConceptKind.Context)
            {
                continue;
            }

            var sentence = sentenceOf[hit.Start];
            var silenced = Silenced(concept.Kind, sentences[sentence]);
            if (silenced == Contexts.None && Negated(folded, hit, negations, book, sentences[sentence]))
            {
                silenced = Contexts.NegatesAfter;
            }

            statements.Add(new(hit.Start, hit.End, hit.Concept, sentence, silenced));
        }

        return new(statements, sentences);
    }

    private static Contexts Silenced(ConceptKind kind, Contexts sentence) => sentence.HasFlag(Contexts.Now)
        ? Contexts.None
        : sentence & (kind == ConceptKind.Crisis ? SilencingCrisis : SilencingMedical);

    private static bool InsideIdiom(PhraseHit hit, PhraseHit[] idioms)
    {
        foreach (var idiom in idioms)
        {
            if (idiom.Start > hit.Start)
            {
                return false;
            }

            if (hit.End <= idiom.End && hit != idiom)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Negated(string folded, PhraseHit hit, List<PhraseHit> negations, CompiledBook book, Contexts sentence)
    {
        PhraseHit? before = null;
        foreach (var negation in negations)
        {
            var context = book.ContextOf[negation.Concept];
            if (negation.End <= hit.Start + (folded[hit.Start] == ' ' ? 1 : 0))
            {
                before = context == Contexts.NegatesBefore ? before : context == Contexts.Turns ? null : negation;
            }
            else if (context == Contexts.NegatesBefore && negation.Start >= hit.End - (folded[hit.End - 1] == ' ' ? 1 : 0)
                && negation.Start - hit.End <= (Letters.StandsAlone(folded[negation.Start]) ? UnspacedBackReach : NegationBackReach)
                && !folded.AsSpan(hit.End, Math.Max(0, negation.Start - hit.End)).ContainsAny(TextFolding.Clause, TextFolding.Sentence))
            {
                return true;
            }
        }

        if (before is not { } last)
        {
            return false;
        }

        var between = folded.AsSpan(Math.Min(last.End, hit.Start), Math.Max(0, hit.Start - last.End));
        var near = Letters.StandsAlone(folded[last.Start]) ? UnspacedReach : NegationReach;
        var far = sentence.HasFlag(Contexts.Lists) ? 3 * near : near;
        return between.Length <= far && !between.Contains(TextFolding.Sentence)
            && (sentence.HasFlag(Contexts.Lists) || !between.Contains(TextFolding.Clause));
    }
}
