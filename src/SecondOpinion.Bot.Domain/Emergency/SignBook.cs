namespace SecondOpinion.Bot.Domain.Emergency;

/// <summary>Everything a clinician can correct: what is dangerous (concepts and signs), and how each language says it (lexicons).</summary>
public sealed record SignBook(IReadOnlyList<Concept> Concepts, IReadOnlyList<Sign> Signs, IReadOnlyList<Lexicon> Lexicons, Thresholds Thresholds);

/// <summary>One thing a message can say: a symptom, a body part, an event, or a context such as "dated past".</summary>
/// <param name="Weight">What it adds on its own; several together make a sign. Zero for contexts and for plain body parts.</param>
public sealed record Concept(string Name, ConceptKind Kind, double Weight);

/// <summary>A combination that is an emergency by itself.</summary>
/// <param name="Reason">Why, in a clinician's words.</param>
/// <param name="When">Any of these lines suffices; a line is a list of groups, each of which needs one of its concepts.</param>
public sealed record Sign(string Name, TriageKind Kind, string Reason, IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> When);

/// <summary>How one language says the concepts. A phrase ends in * when any ending may follow, and holds " .. " where a few words may stand between.</summary>
/// <param name="FunctionWords">Very frequent words that give the language away.</param>
public sealed record Lexicon(string Language, IReadOnlyList<string> FunctionWords, IReadOnlyDictionary<string, IReadOnlyList<string>> Phrases);

/// <summary>Sums of weights, within one window of text, from which the rules see an emergency, or something to be seen soon.</summary>
/// <param name="Certain">With a whole sign and from this sum on, the rules alone take a message over; below it the learned classifier decides.</param>
public sealed record Thresholds(double Certain, double Red, double Amber);

public enum ConceptKind
{
    Medical,
    Crisis,
    Service,
    Context,
}
