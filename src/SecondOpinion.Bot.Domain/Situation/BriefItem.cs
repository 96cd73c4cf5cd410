namespace SecondOpinion.Bot.Domain.Situation;

/// <summary>One line of a brief: a passage of the guide, and what the person said that brought it here.</summary>
/// <param name="Passage">Id of the passage.</param>
/// <param name="Because">The option that was chosen (question, option), when a choice brought it here.</param>
/// <param name="Quote">The person's own words, when they brought it here.</param>
public sealed record BriefItem(string Passage, (string Step, string Option)? Because = null, string? Quote = null);
