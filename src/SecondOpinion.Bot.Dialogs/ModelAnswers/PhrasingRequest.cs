namespace SecondOpinion.Bot.Dialogs.ModelAnswers;

/// <summary>What leaves for the model. Nothing else of a conversation does.</summary>
/// <param name="ConversationId">For the budget; it does not leave.</param>
/// <param name="Language">Language tag the answer must be in.</param>
/// <param name="Situation">What the person chose in the interview, as labels; no free text, no name.</param>
/// <param name="Passages">Ids and texts of what was found, telephone numbers as slots.</param>
/// <param name="Deadline">When the answer is of no use any more.</param>
public sealed record PhrasingRequest(
    string ConversationId, string Question, string Language, IReadOnlyList<string> Situation, IReadOnlyList<(string Id, string Text)> Passages, DateTimeOffset Deadline);
