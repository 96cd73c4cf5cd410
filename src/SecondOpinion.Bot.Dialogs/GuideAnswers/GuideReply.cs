using SecondOpinion.Bot.Domain.Guide;
using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Dialogs.GuideAnswers;

/// <summary>What the bot says to a question, and what it decided.</summary>
public sealed record GuideReply(Activity Activity, GuideDecision Decision)
{
    /// <summary>The language it is said in.</summary>
    public string Language { get; init; } = Phrasing.PhraseBook.Fallback;
}
