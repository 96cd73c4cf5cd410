using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Dialogs.Phrasing;

/// <summary>The language that the person of this turn is answered in.</summary>
public sealed record TurnLanguage(string Code)
{
    public static string Of(ITurnContext context) => context.TurnState.Get<TurnLanguage>()?.Code ?? PhraseBook.Fallback;
}
