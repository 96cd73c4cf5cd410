namespace SecondOpinion.Bot.Domain.Guide.Support.Marking;

/// <summary>Classes of words that turn what a sentence says.</summary>
public enum MarkClass
{
    Negation,
    Restriction,
    Possibility,
    Tendency,
    Obligation,
    Advice,
    Certainty,
    Condition,
    Alternative,
    Approximation,
    AtLeast,
    AtMost,
    Reversal,
    Attribution,
}
