namespace SecondOpinion.Bot.Evaluation.Emergency.Training;

/// <summary>A labelled message to learn from.</summary>
/// <param name="RulesKnewIt">The rules were written with this message in view: what they say of it must not be learned as if it held for new messages.</param>
/// <param name="Held">Kept out while thresholds and features are chosen.</param>
internal sealed record TrainingMessage(string Lang, string Label, string Kind, string Text, bool RulesKnewIt, bool Held)
{
    public bool MustBeTaken => Label is "emergency" or "crisis";

    public bool MustNotBeTaken => Label is "none" or "info";

    /// <summary>Chosen to mislead: denied, past, supposed, idiom ... as against what people write all day.</summary>
    public bool IsHard => MustNotBeTaken && Kind != "ordinary" && !IsOwnWords;

    /// <summary>What the bot's own buttons say, and what everybody answers: nothing is read more often, so nothing may be misread less.</summary>
    public bool IsOwnWords => Kind == "own-words";
}
