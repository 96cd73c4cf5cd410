namespace SecondOpinion.Bot.Domain.Emergency;

/// <summary>Weighs what a reading left standing, within a window that slides over the text.</summary>
internal sealed class Judgement(CompiledBook book)
{
    private const int WindowLetters = 420;
    private const int WindowSentences = 6;
    private const double MildRelief = 0.9;

    /// <param name="from">Only windows that reach past this position count: what came before was judged when it was said.</param>
    public Verdict Of(Reading reading, int from)
    {
        var live = reading.Statements.Where(s => s.Silenced == Contexts.None).ToArray();
        var counts = new int[book.Concepts.Length];
        var present = default(ConceptSet);
        double medical = 0, crisis = 0;
        double bestMedical = 0, bestCrisis = 0;
        var signs = new Found();
        var first = 0;
        var reached = false;
        foreach (var statement in live)
        {
            var isNew = Count(statement.Concept, +1, counts, ref medical, ref crisis);
            present |= ConceptSet.Of(statement.Concept);
            while (statement.Start - live[first].Start > WindowLetters || statement.Sentence - live[first].Sentence >= WindowSentences)
            {
                var gone = live[first++].Concept;
                present = Count(gone, -1, counts, ref medical, ref crisis) ? present.Without(ConceptSet.Of(gone)) : present;
            }

            if (statement.End <= from)
            {
                continue;
            }

            var relief = reading.Sentences[statement.Sentence].HasFlag(Contexts.Mild) ? MildRelief : 0;
            bestMedical = Math.Max(bestMedical, medical - relief);
            bestCrisis = Math.Max(bestCrisis, crisis);
            signs.Weigh(book.Concepts[statement.Concept]);
            if (isNew || !reached)
            {
                // Only what has just come in can complete a sign; all signs are looked at once, where the new text begins.
                signs.Look(reached ? book.SignsOf[statement.Concept] : book.Signs, present);
            }

            reached = true;
        }

        return Decide(reading, from, bestMedical, bestCrisis, signs);
    }

    private Verdict Decide(Reading reading, int from, double medical, double crisis, Found signs)
    {
        if (signs.Crisis is not null || crisis >= book.Thresholds.Red)
        {
            return new(TriageLevel.Red, TriageKind.Crisis, signs.Crisis ?? signs.HeaviestCrisis, signs.Crisis is not null && crisis >= book.Thresholds.Certain);
        }

        if (signs.Medical is not null || medical >= book.Thresholds.Red)
        {
            return new(TriageLevel.Red, TriageKind.Medical, signs.Medical ?? signs.HeaviestMedical, signs.Medical is not null && medical >= book.Thresholds.Certain);
        }

        if (Math.Max(medical, crisis) >= book.Thresholds.Amber)
        {
            return crisis > medical ? new(TriageLevel.Amber, TriageKind.Crisis, signs.HeaviestCrisis, false) : new(TriageLevel.Amber, TriageKind.Medical, signs.HeaviestMedical, false);
        }

        var service = reading.Statements.FirstOrDefault(s => s.End > from && book.Concepts[s.Concept].Kind == ConceptKind.Service, new(0, 0, -1, 0, Contexts.None));
        return service.Concept >= 0
            ? new(TriageLevel.Info, TriageKind.None, book.Concepts[service.Concept].Name, false)
            : new(TriageLevel.Clear, TriageKind.None, null, false);
    }

    /// <summary>True when the concept has come in or gone altogether.</summary>
    private bool Count(int concept, int step, int[] counts, ref double medical, ref double crisis)
    {
        var before = counts[concept];
        counts[concept] += step;
        if (before > 0 == counts[concept] > 0)
        {
            return false;
        }

        var weight = step * book.Concepts[concept].Weight;
        if (book.Concepts[concept].Kind == ConceptKind.Crisis)
        {
            crisis += weight;
        }
        else
        {
            medical += weight;
        }

        return true;
    }

    /// <summary>The first sign that shows, and the heaviest single thing said, for medical and for crisis.</summary>
    private sealed class Found
    {
        private double _medicalWeight = -1;
        private double _crisisWeight = -1;

        public string? Medical { get; private set; }

        public string? Crisis { get; private set; }

        public string? HeaviestMedical { get; private set; }

        public string? HeaviestCrisis { get; private set; }

        public void Weigh(Concept concept)
        {
            if (concept.Kind == ConceptKind.Crisis && concept.Weight > _crisisWeight)
            {
                (_crisisWeight, HeaviestCrisis) = (concept.Weight, concept.Name);
            }
            else if (concept.Kind == ConceptKind.Medical && concept.Weight > _medicalWeight)
            {
                (_medicalWeight, HeaviestMedical) = (concept.Weight, concept.Name);
            }
        }

        public void Look(CompiledBook.SignLine[] lines, ConceptSet set)
        {
            foreach (var sign in lines)
            {
                if (Shows(sign, set))
                {
                    Medical ??= sign.Kind == TriageKind.Medical ? sign.Name : null;
                    Crisis ??= sign.Kind == TriageKind.Crisis ? sign.Name : null;
                }
            }
        }

        private static bool Shows(CompiledBook.SignLine sign, ConceptSet set)
        {
            foreach (var group in sign.Groups)
            {
                if (!set.Meets(group))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
