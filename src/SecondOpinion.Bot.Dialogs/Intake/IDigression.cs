using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Dialogs.Intake;

/// <summary>What else a message in the middle of the interview can be: a question to the guide, small talk.</summary>
public interface IDigression
{
    /// <summary>Whether the words read as a question rather than as an answer.</summary>
    bool LooksLikeQuestion(string text);

    /// <summary>Answers the message if it is one of these. False: nothing was said.</summary>
    /// <param name="isQuestion">Whether it reads as a question: then "the guide does not cover this" is an answer too.</param>
    Task<bool> TryAnswerAsync(ITurnContext context, bool isQuestion, CancellationToken cancellationToken);
}
