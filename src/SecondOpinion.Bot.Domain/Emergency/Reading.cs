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
    private const int Farthest = 3 * NegationReach + 64;
    private const double Grave = 2.4;
    private const Contexts SilencingMedical = Contexts.Past | Contexts.Hypothetical | Contexts.Administrative | Contexts.Family | Contexts.Document | Contexts.Resolved;
    // Whoever says that they will not live settles their affairs in the same sentence: refunds and papers silence only the lesser words.
    private const Contexts SilencingGrave = Contexts.Past | Contexts.Document | Contexts.Family;
    private const Contexts SilencingCrisis = Contexts.Past | Contexts.Administrative | Contexts.Document | Contexts.Family;

    private Reading(List<Statement> statements, Contexts[] sentences) => (Statements, Sentences) = (statements, sentences);

    public List<Statement> Statements { get; }

    public Contexts[] Sentences { get; }

    public static Reading Of(string folded, List<PhraseHit> hits, CompiledBook book)
    {
        var sentenceOf = new SentenceIndex(folded);
        var sentences = new Contexts[sentenceOf.Count];
        hits.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        var said = OutsideIdioms(hits, book);
        var negations = new List<PhraseHit>();
        var spokenFor = -1;
        foreach (var hit in said)
        {
            var context = book.ContextOf[hit.Concept];
            if (book.Concepts[hit.Concept] is { Kind: ConceptKind.Crisis, Weight: >= Grave })
            {
                spokenFor = Math.Max(spokenFor, hit.End);
            }

            // The "written" of "written the letters to my children" does not make a document of it.
            if (context != Contexts.None && context != Contexts.Now && hit.End <= spokenFor)
            {
                continue;
            }

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
            var silenced = Silenced(concept, sentences[sentence]);
            if (silenced == Contexts.None && Negated(folded, hit, negations, book, sentences[sentence]))
            {
                silenced = Contexts.NegatesAfter;
            }

            statements.Add(new(hit.Start, hit.End, hit.Concept, sentence, silenced));
        }

        return new(statements, sentences);
    }

    private static Contexts Silenced(Concept concept, Contexts sentence) => sentence.HasFlag(Contexts.Now)
        ? Contexts.None
        : sentence & (concept.Kind != ConceptKind.Crisis ? SilencingMedical
            : concept.Weight >= Grave ? SilencingGrave : SilencingCrisis);

    /// <summary>What stands within an idiom is taken out. Hits come in order of their start, so one pass suffices.</summary>
    private static List<PhraseHit> OutsideIdioms(List<PhraseHit> hits, CompiledBook book)
    {
        var said = new List<PhraseHit>(hits.Count);
        var covered = -1;
        for (var i = 0; i < hits.Count; i++)
        {
            for (var j = i; j < hits.Count && hits[j].Start == hits[i].Start && hits[j].End >= hits[i].End; j++)
            {
                covered = book.ContextOf[hits[j].Concept] == Contexts.Idiom ? Math.Max(covered, hits[j].End) : covered;
            }

            if (hits[i].End > covered)
            {
                said.Add(hits[i]);
            }
        }

        return said;
    }

    private static bool Negated(string folded, PhraseHit hit, List<PhraseHit> negations, CompiledBook book, Contexts sentence)
    {
        var latest = hit.Start + (folded[hit.Start] == ' ' ? 1 : 0);
        var next = FirstFrom(negations, latest);
        PhraseHit? before = null;
        for (var i = next - 1; i >= 0 && negations[i].Start >= latest - Farthest; i--)
        {
            var context = book.ContextOf[negations[i].Concept];
            if (negations[i].End <= latest && context != Contexts.NegatesBefore)
            {
                before = context == Contexts.Turns ? null : negations[i];
                break;
            }
        }

        var earliest = hit.End - (folded[hit.End - 1] == ' ' ? 1 : 0);
        for (var i = FirstFrom(negations, earliest); i < negations.Count && negations[i].Start - hit.End <= NegationBackReach; i++)
        {
            var negation = negations[i];
            if (book.ContextOf[negation.Concept] == Contexts.NegatesBefore
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

    /// <summary>Index of the first hit that starts at the position or after it.</summary>
    private static int FirstFrom(List<PhraseHit> hits, int position)
    {
        int low = 0, high = hits.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = hits[middle].Start < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
