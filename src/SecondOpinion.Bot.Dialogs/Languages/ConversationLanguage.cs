using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Domain.Language;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Dialogs.Languages;

/// <summary>
/// The language the person is answered in: the browser's at first, then the one they plainly write in, or the one they ask for, which stays. A change
/// is said in the new language, with a button back; once per conversation, that no native speaker has reviewed the translations.
/// </summary>
/// <param name="supported">The languages in which the bot can hold the whole conversation.</param>
public sealed class ConversationLanguage(PhraseBook phrases, IReadOnlyCollection<string> supported, IStatePropertyAccessor<LanguageState> states)
{
    public async Task BeginTurnAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var state = await StateAsync(context, cancellationToken);
        state.Language ??= LanguageTag.FromLocale(context.Activity.Locale);
        context.TurnState.Set(new TurnLanguage(state.Language ?? PhraseBook.Fallback));
    }

    /// <summary>The person asked for a language: from now on this one, until they ask for another.</summary>
    public async Task ChooseAsync(ITurnContext context, string language, CancellationToken cancellationToken)
    {
        var state = await StateAsync(context, cancellationToken);
        state.IsChosen = true;
        await SwitchAsync(context, state, language, cancellationToken);
    }

    /// <summary>The person wrote something that is plainly in this language, in a longer message or by a word that only it has.</summary>
    /// <remarks>Who has written a longer message in the conversation's language has settled there: one pasted text does not change it, two in a row do.</remarks>
    public async Task HearAsync(ITurnContext context, string language, bool isLonger, CancellationToken cancellationToken)
    {
        var state = await StateAsync(context, cancellationToken);
        if (state.IsChosen || !supported.Contains(language))
            return;
        var isOther = language != phrases.Best(state.Language);
        var changes = isOther && (state.Written is null || (isLonger && state.Written == language));
        if (isLonger)
            state.Written = language;
        if (changes)
            await SwitchAsync(context, state, language, cancellationToken);
    }

    /// <summary>Whether the bot can hold the conversation in this language.</summary>
    public bool IsSupported(string language) => supported.Contains(language);

    /// <summary>A greeting in another language than English says that nobody has reviewed it, and has the way to English.</summary>
    public async Task<Activity> WithNoticeAsync(ITurnContext context, Activity greeting, CancellationToken cancellationToken)
    {
        var language = TurnLanguage.Of(context);
        if (language == PhraseBook.Fallback || !supported.Contains(language))
            return greeting;
        var state = await StateAsync(context, cancellationToken);
        if (!state.ToldUnreviewed)
            greeting.Text = $"{greeting.Text}\n\n{phrases.Say(language, LanguagePhrases.Unreviewed)}";
        state.ToldUnreviewed = true;
        return WithButton(greeting, PhraseBook.Fallback);
    }

    /// <summary>Which language would you like? With a button for each.</summary>
    /// <param name="now">What is said first: which language it is now.</param>
    public Task AskAsync(ITurnContext context, string now, CancellationToken cancellationToken)
    {
        var current = TurnLanguage.Of(context);
        return context.SendActivityAsync(
            MessageFactory.SuggestedActions(
                supported.Where(language => language != current).Order(StringComparer.Ordinal).Select(language => phrases.Say(language, LanguagePhrases.Name)),
                $"{now} {phrases.Say(current, LanguagePhrases.Choose)}\n\n{phrases.Say(current, LanguagePhrases.Unreviewed)}"),
            cancellationToken);
    }

    /// <summary>After a turn that changed the language: the way back stands under its last message, where buttons are seen.</summary>
    public void EndTurn(ITurnContext context)
    {
        if (context.TurnState.Get<Changed>() is { } changed
            && (context as TurnContext)?.Outgoing.LastOrDefault(activity => activity.Type == ActivityTypes.Message) is { } last)
            WithButton(last, changed.Back);
    }

    private async Task SwitchAsync(ITurnContext context, LanguageState state, string language, CancellationToken cancellationToken)
    {
        var before = phrases.Best(state.Language);
        state.Language = language;
        context.TurnState.Set(new TurnLanguage(language));
        var text = phrases.Say(language, LanguagePhrases.Switched);
        if (language != PhraseBook.Fallback && !state.ToldUnreviewed)
        {
            state.ToldUnreviewed = true;
            text = $"{text} {phrases.Say(language, LanguagePhrases.Unreviewed)}";
        }

        context.TurnState.Set(new Changed(language == PhraseBook.Fallback ? before : PhraseBook.Fallback));
        await context.SendActivityAsync(MessageFactory.Text(text), cancellationToken);
    }

    private Activity WithButton(Activity message, string language)
    {
        var button = phrases.Say(language, LanguagePhrases.Name);
        var actions = message.SuggestedActions?.Actions ?? [];
        if (actions.All(action => action.Title != button))
            message.SuggestedActions = new SuggestedActions { Actions = [.. actions, CardAction.ImBack(button)] };
        return message;
    }

    private async Task<LanguageState> StateAsync(ITurnContext context, CancellationToken cancellationToken) =>
        await states.GetAsync(context, () => new LanguageState(), cancellationToken);

    private sealed record Changed(string Back);
}
