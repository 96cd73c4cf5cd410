using SecondOpinion.Bot.Dialogs.Handoff;
using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Dialogs.Privacy;
using SecondOpinion.Bot.Domain.Language;

namespace SecondOpinion.Bot.Dialogs.Routing;

/// <summary>Asking for a person in the words of any language, agreeing to what is passed on, leaving contact details; what waits is asked again.</summary>
internal sealed class HandoffStage(PhraseBook phrases, PersonRequest person, ContactRequest contact, ConsentRegister consent) : ITurnStage
{
    private readonly HashSet<string> _person = Words(phrases, HandoffPhrases.PersonWords, HandoffPhrases.PersonChoice);
    private readonly HashSet<string> _agree = Words(phrases, HandoffPhrases.AgreeChoice);
    private readonly HashSet<string> _notNow = Words(phrases, HandoffPhrases.NotNowChoice);

    public async Task<bool> TryHandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (await contact.TryHandleAsync(turn.Context, turn.Plain, cancellationToken))
            return await RepromptAsync(turn, cancellationToken);
        if (_agree.Contains(turn.Plain))
        {
            await consent.GiveAsync(turn.Context, cancellationToken);
            await person.AgreeAsync(turn.Context, cancellationToken);
            return await RepromptAsync(turn, cancellationToken);
        }

        if (_notNow.Contains(turn.Plain))
        {
            await person.NotNowAsync(turn.Context, cancellationToken);
            return await RepromptAsync(turn, cancellationToken);
        }

        if (!_person.Contains(turn.Plain))
            return false;
        // Not asked again right away: two questions at once would be one too many. Agreeing or not leads back to it.
        return await person.AskAsync(turn.Context, cancellationToken) || await RepromptAsync(turn, cancellationToken);
    }

    private static async Task<bool> RepromptAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.InDialog)
            await turn.Dialogs.RepromptDialogAsync(cancellationToken);
        return true;
    }

    private static HashSet<string> Words(PhraseBook phrases, params Phrase[] lists) =>
        [.. lists.SelectMany(phrases.WordsInEveryLanguage).Select(PlainWords.Of).Where(word => word.Length > 0)];
}
