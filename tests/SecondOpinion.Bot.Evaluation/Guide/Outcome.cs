namespace SecondOpinion.Bot.Evaluation.Guide;

/// <summary>What one engine did with one question.</summary>
/// <param name="Rank">Of the first passage that answers it, from 1; 0 when it is not among the first ten; null when the row names none.</param>
/// <param name="Decision">Answered, PartlyCovered, NotInGuide or Declined.</param>
/// <param name="IsRight">Answerable: everything expected is in the reply, with a citation. Else: refused in plain words, nothing forbidden said.</param>
internal sealed record Outcome(LabelledQuestion Question, int? Rank, string Decision, bool IsRight, string Reply, string Why)
{
    public bool IsFalseAnswer => !Question.Answerable && Decision == "Answered";

    public bool IsOverRefusal => Question.Answerable && Decision is "NotInGuide" or "Declined" && Question.Answerable;
}
