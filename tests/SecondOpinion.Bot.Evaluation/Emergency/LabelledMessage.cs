using SecondOpinion.Bot.Domain.Emergency;

namespace SecondOpinion.Bot.Evaluation.Emergency;

/// <summary>One line of a labelled set; labels as in shared/eval: emergency, crisis, urgent, none, info.</summary>
internal sealed record LabelledMessage(string Id, string Lang, string Text, string Label, string? Kind, string? Note)
{
    public bool MustBeTaken => Label is "emergency" or "crisis";

    public bool MustNotBeTaken => Label is "none" or "info";

    public bool Wrong(Triage triage) => MustBeTaken && triage.Level != TriageLevel.Red || MustNotBeTaken && triage.Level == TriageLevel.Red;
}
