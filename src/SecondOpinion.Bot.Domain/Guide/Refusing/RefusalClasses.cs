namespace SecondOpinion.Bot.Domain.Guide.Refusing;

/// <summary>What the refusing model tells of a question, in the order of its classes.</summary>
internal static class RefusalClasses
{
    /// <summary>Whether what was found answers an English question.</summary>
    public const string Covered = "covered";

    /// <summary>The same for a question read through the vocabulary of another language, which finds less and is surer of nothing.</summary>
    public const string CoveredThroughVocabulary = "covered-through-vocabulary";

    /// <summary>Where the classes of <see cref="Reasons"/> begin.</summary>
    public const int FirstReason = 2;

    public static readonly IReadOnlyList<DeclineReason> Reasons =
    [
        DeclineReason.Diagnosis, DeclineReason.Dose, DeclineReason.SafeForMe, DeclineReason.Ranking, DeclineReason.Verdict, DeclineReason.OtherPeople,
        DeclineReason.Instructions,
    ];

    public static readonly IReadOnlyList<string> Names = [Covered, CoveredThroughVocabulary, .. Reasons.Select(NameOf)];

    /// <summary>The name of a reason in the model and in labelled sets: "safe-for-me".</summary>
    public static string NameOf(DeclineReason reason) => reason switch
    {
        DeclineReason.Diagnosis => "diagnosis",
        DeclineReason.Dose => "dose",
        DeclineReason.SafeForMe => "safe-for-me",
        DeclineReason.Ranking => "ranking",
        DeclineReason.Verdict => "verdict",
        DeclineReason.OtherPeople => "other-people",
        DeclineReason.Instructions => "instructions",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };
}
