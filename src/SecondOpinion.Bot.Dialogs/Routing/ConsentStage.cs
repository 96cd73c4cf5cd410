using SecondOpinion.Bot.Dialogs.Intake;
using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Dialogs.Privacy;
using SecondOpinion.Bot.Domain.Language;

namespace SecondOpinion.Bot.Dialogs.Routing;

/// <summary>The answers to the greeting: agree and start, ask first, not now. Everything else goes on to the guide, with or without consent.</summary>
internal sealed class ConsentStage(PhraseBook phrases, ConsentRegister consent, Interview interview) : ITurnStage
{
    public async Task<bool> TryHandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.InDialog)
            return false;
        if (Is(turn, RoutingPhrases.AgreeWords, RoutingPhrases.Agree))
        {
            await consent.GiveAsync(turn.Context, cancellationToken);
            await interview.ContinueAsync(turn.Dialogs, cancellationToken);
            return true;
        }

        if (Is(turn, RoutingPhrases.AskFirstWords, RoutingPhrases.AskFirst) || Is(turn, RoutingPhrases.AskWords))
            await turn.SayAsync(phrases.Say(turn.Language, RoutingPhrases.AskFirstReply), cancellationToken);
        else if (Is(turn, RoutingPhrases.NotNowWords) && !await consent.IsGivenAsync(turn.Context, cancellationToken))
            await turn.SayAsync(phrases.Say(turn.Language, RoutingPhrases.NotNow), [phrases.Say(turn.Language, RoutingPhrases.Agree)], cancellationToken);
        else
            return false;
        return true;
    }

    private bool Is(Turn turn, params Phrase[] lists) => lists.SelectMany(phrases.WordsInEveryLanguage).Any(word => PlainWords.Of(word) == turn.Plain);
}
