using SecondOpinion.Bot.Dialogs.Intake;
using SecondOpinion.Bot.Dialogs.Languages;
using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Dialogs.Privacy;

namespace SecondOpinion.Bot.Dialogs.Routing;

/// <summary>The answers to the greeting: agree and start, ask first, not now. Everything else goes on to the guide, with or without consent.</summary>
internal sealed class ConsentStage(PhraseBook phrases, SpokenWords words, ConsentRegister consent, Interview interview) : ITurnStage
{
    private readonly WordTable<Reply> _replies = new WordTable<Reply>()
        .Add(phrases, RoutingPhrases.AgreeWords, Reply.Agree).Add(phrases, RoutingPhrases.Agree, Reply.Agree)
        .Add(phrases, RoutingPhrases.AskFirstWords, Reply.Ask).Add(phrases, RoutingPhrases.AskFirst, Reply.Ask).Add(phrases, RoutingPhrases.AskWords, Reply.Ask)
        .Add(phrases, RoutingPhrases.NotNowWords, Reply.NotNow);

    private enum Reply
    {
        Agree,
        Ask,
        NotNow,
    }

    public async Task<bool> TryHandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.InDialog)
            return false;
        switch (Read(turn))
        {
            case Reply.Agree:
                await consent.GiveAsync(turn.Context, cancellationToken);
                await interview.ContinueAsync(turn.Dialogs, cancellationToken);
                return true;
            case Reply.Ask:
                await turn.SayAsync(phrases.Say(turn.Language, RoutingPhrases.AskFirstReply), cancellationToken);
                return true;
            case Reply.NotNow when !await consent.IsGivenAsync(turn.Context, cancellationToken):
                await turn.SayAsync(phrases.Say(turn.Language, RoutingPhrases.NotNow), [phrases.Say(turn.Language, RoutingPhrases.Agree)], cancellationToken);
                return true;
            default:
                return false;
        }
    }

    private Reply? Read(Turn turn) =>
        (_replies.Find(turn.Plain, turn.Language) is [var found, ..] ? (Reply?)found : null)
        ?? (_replies.Find(words.Courtesy.Without(turn.Plain), turn.Language) is [var politely, ..] ? (Reply?)politely : null)
        ?? words.YesNo.Read(turn.Plain, turn.Language) switch
        {
            true => Reply.Agree,
            false => Reply.NotNow,
            null => (Reply?)null,
        };
}
