using SecondOpinion.Bot.Dialogs.Languages;
using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Domain.Situation;
using SecondOpinion.Bot.Protocol.Dialogs;
using SecondOpinion.Bot.Protocol.Dialogs.Waterfall;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Dialogs.Intake;

/// <summary>The interview's one door: begin it, go on with it, and everything a person can do to it at any step.</summary>
public sealed class Interview
{
    private readonly InterviewFlow _flow;
    private readonly PhraseBook _phrases;
    private readonly SummaryMessage _summary;
    private readonly BriefDelivery _brief;
    private readonly AnswerReader _reader;
    private readonly QuestionNames _names;
    private readonly IStatePropertyAccessor<IntakeState> _states;

    public Interview(
        InterviewFlow flow, PhraseBook phrases, SpokenWords words, BriefDelivery brief, IDigression digression, IStatePropertyAccessor<IntakeState> states, DialogSet dialogs)
    {
        (_flow, _phrases, _brief, _states) = (flow, phrases, brief, states);
        (_reader, _names) = (new AnswerReader(phrases, words), new QuestionNames(flow, phrases, words.Numbers));
        var answers = new AnswerText(phrases);
        _summary = new SummaryMessage(flow, phrases, answers);
        dialogs.Add(InterviewWaterfall.Build(flow, states, brief));
        dialogs.Add(new QuestionDialog(flow, new QuestionMessage(flow, phrases, answers), _reader, digression, states));
        dialogs.Add(new SummaryDialog(phrases, words.YesNo, _summary, digression, states));
    }

    /// <summary>Every phrase the interview uses, for the start-up check.</summary>
    public static IEnumerable<Phrase> Phrases(InterviewFlow flow) => [.. IntakePhrases.Used(flow), .. BriefPhrases.Used];

    /// <summary>Every single word the interview uses or knows, in all its languages.</summary>
    public IEnumerable<string> Vocabulary =>
        from language in _phrases.Languages
        from name in _phrases.All(language).Keys
        from form in _phrases.Forms(language, new Phrase(name))
        from word in form.Plain.Split(' ')
        select word;

    /// <summary>Starts with the first question, after one message on what to expect.</summary>
    public async Task BeginAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var count = _flow.Steps.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        await dc.Context.SendActivityAsync(MessageFactory.Text(_phrases.Say(TurnLanguage.Of(dc.Context), IntakePhrases.Intro, count)), cancellationToken);
        await GoToAsync(dc, null, cancellationToken);
    }

    /// <summary>Goes on at the question that waits, or at the first one that needs an answer.</summary>
    public async Task ContinueAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var state = await StateAsync(dc, cancellationToken);
        if (!state.HasAnswers)
        {
            await BeginAsync(dc, cancellationToken);
            return;
        }

        await dc.Context.SendActivityAsync(MessageFactory.Text(_phrases.Say(TurnLanguage.Of(dc.Context), IntakePhrases.Resumed)), cancellationToken);
        await GoToAsync(dc, null, cancellationToken);
    }

    /// <summary>Asks the question before the one that waits again.</summary>
    public async Task BackAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var state = await StateAsync(dc, cancellationToken);
        var at = state.Current == SummaryDialog.Step ? _flow.Steps.Count : state.Current is null ? -1 : _flow.IndexOf(state.Current);
        if (at > 0)
        {
            await ReopenAsync(dc, _flow.Steps[at - 1], cancellationToken);
            return;
        }

        await dc.Context.SendActivityAsync(MessageFactory.Text(_phrases.Say(TurnLanguage.Of(dc.Context), IntakePhrases.BackAtStart)), cancellationToken);
        await dc.RepromptDialogAsync(cancellationToken);
    }

    /// <summary>Leaves the question that waits open; an earlier answer to it stays.</summary>
    public async Task SkipAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var state = await StateAsync(dc, cancellationToken);
        if (state.Current is null || _flow.Find(state.Current) is not { } step)
        {
            await dc.RepromptDialogAsync(cancellationToken);
            return;
        }

        var half = new StoredAnswer { Options = state.Picked, Words = state.PickedWords };
        state.Record(step, half.IsSkipped ? state.Find(step) ?? StoredAnswer.Skipped : half);
        await dc.Context.SendActivityAsync(MessageFactory.Text(_phrases.Say(TurnLanguage.Of(dc.Context), IntakePhrases.Skipped)), cancellationToken);
        await GoToAsync(dc, step.Name, cancellationToken);
    }

    /// <summary>Says why the question that waits is asked, and asks it again.</summary>
    public async Task WhyAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var state = await StateAsync(dc, cancellationToken);
        var language = TurnLanguage.Of(dc.Context);
        if (state.Current is not null && _flow.Find(state.Current) is { } step)
            await dc.Context.SendActivityAsync(MessageFactory.Text(_phrases.Say(language, IntakePhrases.WhyPrefix, _phrases.Say(language, IntakePhrases.Why(step)))), cancellationToken);
        await dc.RepromptDialogAsync(cancellationToken);
    }

    /// <summary>Reopens the answer that <paramref name="target"/> names (by number or words); without a name asks which.</summary>
    public async Task ChangeAsync(DialogContext dc, string target, CancellationToken cancellationToken)
    {
        var state = await StateAsync(dc, cancellationToken);
        var language = TurnLanguage.Of(dc.Context);
        if (!state.HasAnswers)
        {
            await dc.Context.SendActivityAsync(MessageFactory.Text(_phrases.Say(language, IntakePhrases.ChangeUnknown)), cancellationToken);
            await dc.RepromptDialogAsync(cancellationToken);
        }
        else if (_names.Find(target) is { } step)
            await ReopenAsync(dc, step, cancellationToken);
        else
            await dc.Context.SendActivityAsync(_summary.ChangeWhich(language), cancellationToken);
    }

    /// <summary>Whether these words name a question ("place", "the records", "3").</summary>
    public bool Names(string target) => _names.Find(target) is not null;

    /// <summary>Whether the message is, word for word, an answer to the question that waits: then it is no command.</summary>
    public bool IsAnswer(string plain, string language, IntakeState state) =>
        state.Current is { } current && _flow.Find(current) is { } step && _reader.IsOption(step, plain, language);

    /// <summary>Forgets every answer and begins again.</summary>
    public async Task StartOverAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        await _states.SetAsync(dc.Context, new IntakeState(), cancellationToken);
        await BeginAsync(dc, cancellationToken);
    }

    /// <summary>Shows the brief of the answers given so far again.</summary>
    public Task ShowBriefAsync(ITurnContext context, CancellationToken cancellationToken) => _brief.SendAsync(context, cancellationToken);

    public async Task<IntakeState> StateAsync(DialogContext dc, CancellationToken cancellationToken) =>
        await _states.GetAsync(dc.Context, () => new IntakeState(), cancellationToken);

    private async Task ReopenAsync(DialogContext dc, InterviewStep step, CancellationToken cancellationToken)
    {
        (await StateAsync(dc, cancellationToken)).Reopen(step);
        await GoToAsync(dc, step.Name, cancellationToken);
    }

    private static async Task GoToAsync(DialogContext dc, string? step, CancellationToken cancellationToken)
    {
        await dc.CancelAllDialogsAsync(cancellationToken);
        await dc.BeginDialogAsync(InterviewWaterfall.DialogId, new WaterfallOptions { StartAt = step }, cancellationToken);
    }
}
