namespace SecondOpinion.Bot.Domain.Emergency;

/// <summary>What a sentence says about the things in it. Names are those of the concepts of kind Context in signs.yaml.</summary>
[Flags]
internal enum Contexts
{
    None = 0,

    /// <summary>Now, suddenly, since noon: nothing else in the sentence can silence what it says.</summary>
    Now = 1,
    Past = 1 << 1,
    Hypothetical = 1 << 2,
    Administrative = 1 << 3,
    Family = 1 << 4,
    Document = 1 << 5,
    Resolved = 1 << 6,
    Mild = 1 << 7,

    /// <summary>Silences what follows in the clause.</summary>
    NegatesAfter = 1 << 8,

    /// <summary>Silences what stands right before it.</summary>
    NegatesBefore = 1 << 9,

    /// <summary>"But", "now": ends a negation's reach.</summary>
    Turns = 1 << 10,

    /// <summary>"Or", "nor": carries a negation over commas.</summary>
    Lists = 1 << 11,

    /// <summary>An idiom or a term: what lies inside says nothing.</summary>
    Idiom = 1 << 12,
}
