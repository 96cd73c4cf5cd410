using SecondOpinion.Bot.Dialogs.GuideAnswers;
using SecondOpinion.Bot.Dialogs.Intake;
using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Dialogs.Privacy;
using SecondOpinion.Bot.Domain.Guide;
using SecondOpinion.Bot.Domain.Guide.Support;
using SecondOpinion.Bot.Domain.Situation;
using SecondOpinion.Bot.Protocol.Jobs;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Dialogs.ModelAnswers;

/// <summary>
/// The feature's door: hands an answer over to the model when it may, as a job that is committed with the question. Whoever has not agreed, asks in the middle
/// of the interview, or gets no full answer from the guide, is answered at once with the guide's own words.
/// </summary>
internal sealed class ModelAnswers(
    PhraseBook phrases, DraftChecks checks, InterviewFlow flow, PhraseBook intakePhrases, ConsentRegister consent, IStatePropertyAccessor<IntakeState> interviews,
    IStatePropertyAccessor<ModelAnswerState> states)
{
    public const string Kind = "model-answer";

    // Interview answers that say what somebody faces; more would tell the model more about a person than it needs.
    private const int MostLabels = 6;

    /// <summary>True when the answer will follow: nothing more is to be said in this turn.</summary>
    public async Task<bool> TryDeferAsync(ITurnContext context, GuideReply reply, bool isFirst, CancellationToken cancellationToken)
    {
        if (reply.Decision is not GuideDecision.Answered { Passages: { Count: > 0 } passages } || !checks.Knows(reply.Language)
            || !await consent.IsGivenAsync(context, cancellationToken))
            return false;

        var state = await states.GetAsync(context, () => new ModelAnswerState(), cancellationToken);
        if (!state.Noticed)
        {
            state.Noticed = true;
            await context.SendActivityAsync(MessageFactory.Text(phrases.Say(reply.Language, ModelAnswerPhrases.Notice)), cancellationToken);
        }

        var pending = new PendingAnswer(
            context.Activity.Id!, reply.Language, [.. passages.Select(found => found.Passage.Id)], await SituationAsync(context, cancellationToken), isFirst);
        await context.SendActivityAsync(new Activity { Type = ActivityTypes.Typing }, cancellationToken);
        await TurnJobs.AddAsync(
            context,
            new Job { Kind = Kind, ConversationId = context.Activity.Conversation!.Id!, Id = context.Activity.Id!, Payload = TurnJobs.Payload(pending) },
            cancellationToken);
        return true;
    }

    /// <summary>The guide's own answer, which says that it is one where others are not.</summary>
    public GuideReply Quoted(GuideReply reply) => reply.Decision is GuideDecision.Answered or GuideDecision.PartlyCovered
        ? reply with { Activity = reply.Activity with { Text = $"{reply.Activity.Text}\n\n{phrases.Say(reply.Language, ModelAnswerPhrases.Quoted)}" } }
        : reply;

    private async Task<IReadOnlyList<string>> SituationAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var interview = await interviews.GetAsync(context, () => new IntakeState(), cancellationToken);
        return [.. interview.Situation(flow).Chosen.Select(chosen => intakePhrases.Say(PhraseBook.Fallback, IntakePhrases.Option(chosen.Step, chosen.Option))).Take(MostLabels)];
    }
}
