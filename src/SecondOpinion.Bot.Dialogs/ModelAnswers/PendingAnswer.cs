namespace SecondOpinion.Bot.Dialogs.ModelAnswers;

/// <summary>What the job of an answer needs beside the record: names of things, never the person's words.</summary>
/// <param name="QuestionId">The activity that asked.</param>
/// <param name="Passages">Ids of what was found, best first.</param>
/// <param name="Situation">Labels the person chose in the interview.</param>
/// <param name="IsFirst">Whether it is the first answer of the conversation.</param>
public sealed record PendingAnswer(string QuestionId, string Language, IReadOnlyList<string> Passages, IReadOnlyList<string> Situation, bool IsFirst);
