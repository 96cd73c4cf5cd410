using SecondOpinion.Bot.Dialogs.Handoff;
using SecondOpinion.Bot.Dialogs.Languages;
using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Dialogs.Privacy;

namespace SecondOpinion.Bot.Dialogs.Routing;

/// <summary>Asking for a person in the words of any language, agreeing to what is passed on, leaving contact details; what waits is asked again.</summary>
internal sealed class HandoffStage(PhraseBook phrases, SpokenWords words, PersonRequest person, ContactRequest contact, ConsentRegister consent) : ITurnStage
{
    private readonly WordTable<Said> _words = new WordTable<Said>()
        .Add(phrases, HandoffPhrases.PersonWords, Said.Person).Add(phrases, HandoffPhrases.PersonChoice, Said.Person)
        .Add(phrases, HandoffPhrases.AgreeChoice, Said.Agree)
        .Add(phrases, HandoffPhrases.NotNowChoice, Said.NotNow);

    private enum Said
    {
        Person,
        Agree,
        NotNow,
    }

    public async Task<bool> TryHandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var asked = await person.TakeQuestionAsync(turn.Context, cancellationToken);
        if (await contact.TryHandleAsync(turn.Context, turn.Plain, cancellationToken))
            return await RepromptAsync(turn, cancellationToken);
        switch (Read(turn, asked))
        {
            case Said.Agree:
                await consent.GiveAsync(turn.Context, cancellationToken);
                await person.AgreeAsync(turn.Context, cancellationToken);
                return await RepromptAsync(turn, cancellationToken);
            case Said.NotNow:
                await person.NotNowAsync(turn.Context, cancellationToken);
                return await RepromptAsync(turn, cancellationToken);
            case Said.Person:
                // Not asked again right away: two questions at once would be one too many. Agreeing or not leads back to it.
                return await person.AskAsync(turn.Context, cancellationToken) || await RepromptAsync(turn, cancellationToken);
            default:
                return false;
        }
    }

    // A bare yes or no belongs to the question that was asked last, not to the interview's that waits behind it.
    private Said? Read(Turn turn, PersonQuestion asked)
    {
        var plain = words.Courtesy.Without(turn.Plain);
        var said = _words.Find(turn.Plain, turn.Language).Concat(_words.Find(plain, turn.Language)).Select(found => (Said?)found).FirstOrDefault();
        return said ?? (asked, words.YesNo.Read(turn.Plain, turn.Language)) switch
        {
            (PersonQuestion.Agreement, true) => Said.Agree,
            (PersonQuestion.Offer, true) => Said.Person,
            (not PersonQuestion.None, false) => Said.NotNow,
            _ => null,
        };
    }

    private static async Task<bool> RepromptAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.InDialog)
            await turn.Dialogs.RepromptDialogAsync(cancellationToken);
        return true;
    }
}
