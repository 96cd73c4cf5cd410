using SecondOpinion.Bot.Domain.Language;

namespace SecondOpinion.Bot.Domain.Emergency;

/// <summary>A sign book made ready for reading: names resolved, phrases in one automaton. Throws <see cref="InvalidOperationException"/> with every fault.</summary>
internal sealed class CompiledBook
{
    private static readonly Dictionary<string, Contexts> ContextNames = new(StringComparer.Ordinal)
    {
        ["now"] = Contexts.Now,
        ["past"] = Contexts.Past,
        ["hypothetical"] = Contexts.Hypothetical,
        ["administrative"] = Contexts.Administrative,
        ["family"] = Contexts.Family,
        ["document"] = Contexts.Document,
        ["resolved"] = Contexts.Resolved,
        ["mild"] = Contexts.Mild,
        ["negates-after"] = Contexts.NegatesAfter,
        ["negates-before"] = Contexts.NegatesBefore,
        ["turns"] = Contexts.Turns,
        ["lists"] = Contexts.Lists,
        ["idiom"] = Contexts.Idiom,
    };

    public CompiledBook(SignBook book)
    {
        var index = book.Concepts.Select((concept, i) => (concept.Name, i)).ToDictionary(p => p.Name, p => p.i, StringComparer.Ordinal);
        var faults = SignBookCheck.Faults(book, index, ContextNames.Keys);
        if (faults.Count > 0)
        {
            throw new InvalidOperationException(string.Join(Environment.NewLine, faults));
        }

        Concepts = [.. book.Concepts];
        ContextOf = [.. book.Concepts.Select(c => ContextNames.GetValueOrDefault(c.Name))];
        Thresholds = book.Thresholds;
        Languages = [.. book.Lexicons.Select(l => l.Language)];
        Signs = [.. book.Signs.SelectMany(sign => sign.When.Select(line => new SignLine(sign.Name, sign.Kind,
            [.. line.Select(group => group.Aggregate(default(ConceptSet), (set, name) => set | ConceptSet.Of(index[name])))])))];
        SignsOf = [.. book.Concepts.Select((_, i) => Signs.Where(line => line.Groups.Any(group => group.Meets(ConceptSet.Of(i)))).ToArray())];
        Vitals = new(index);
        Guess = new(book.Lexicons.Select(l => KeyValuePair.Create(l.Language, l.FunctionWords)));
        Repairs = [.. book.Lexicons.Select(LexiconWords.Repair)];
        Phrases = Automaton(book, index);
    }

    /// <summary>One way in which a sign shows: every set must be met.</summary>
    internal sealed record SignLine(string Name, TriageKind Kind, ConceptSet[] Groups);

    public Concept[] Concepts { get; }

    public Contexts[] ContextOf { get; }

    public Thresholds Thresholds { get; }

    public string[] Languages { get; }

    public SignLine[] Signs { get; }

    /// <summary>By concept: the lines that it helps to complete.</summary>
    public SignLine[][] SignsOf { get; }

    public VitalNumbers Vitals { get; }

    public LanguageGuess Guess { get; }

    public WordRepair?[] Repairs { get; }

    public PhraseAutomaton Phrases { get; }

    private static PhraseAutomaton Automaton(SignBook book, Dictionary<string, int> index)
    {
        var builder = new PhraseAutomatonBuilder();
        for (var language = 0; language < book.Lexicons.Count; language++)
        {
            foreach (var (name, phrases) in book.Lexicons[language].Phrases)
            {
                foreach (var phrase in phrases)
                {
                    if (index.TryGetValue(name, out var concept))
                    {
                        builder.Add(phrase, concept, language);
                    }
                }
            }
        }

        return builder.Build();
    }
}
