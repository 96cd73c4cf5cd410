using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Protocol.Jobs;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Dialogs.ModelAnswers;

/// <summary>
/// Answers a question whose turn is committed: asks the model, shows what passes the check as it comes, and commits the final message in a turn of its own,
/// which ends the job. After a crash it runs again; then, as after every failure, the answer is the guide's own words.
/// </summary>
public sealed class ModelAnswerHandler : IJobHandler
{
    private readonly IAnswerModel _model;
    private readonly ModelAnswerParts _parts;
    private readonly ITurnStore _store;
    private readonly IActivityDelivery _delivery;
    private readonly ConversationAdapter _adapter;
    private readonly TimeProvider _time;
    private readonly TimeSpan _patience;

    internal ModelAnswerHandler(
        IAnswerModel model, ModelAnswerParts parts, ITurnStore store, IActivityDelivery delivery, ConversationAdapter adapter, TimeProvider time, TimeSpan patience) =>
        (_model, _parts, _store, _delivery, _adapter, _time, _patience) = (model, parts, store, delivery, adapter, time, patience);

    /// <summary>Told of every answer, for the log and the metrics.</summary>
    public Action<ModelAnswerReport>? OnAnswered { get; set; }

    public string Kind => ModelAnswers.Kind;

    // Nobody reads about prices past an emergency number.
    public bool YieldsToTakeover => true;

    public async Task<JobOutcome> RunAsync(Job job, CancellationToken cancellationToken)
    {
        var pending = TurnJobs.Read<PendingAnswer>(job);
        if (await _store.FindActivityAsync(job.ConversationId, pending.QuestionId, cancellationToken) is not { } asked)
            return new JobOutcome.Done();

        var answer = new AnswerInProgress(pending, asked.Activity, _parts, new StreamFrames(asked.Activity, _delivery, _time));
        var outcome = await PhraseAsync(job.ConversationId, asked.Activity, pending, answer, cancellationToken);
        if (cancellationToken.IsCancellationRequested)
        {
            answer.Withdraw();
            cancellationToken.ThrowIfCancellationRequested();
        }

        var result = await CommitAsync(job, asked, answer, outcome, cancellationToken);
        if (result.Status == TurnStatus.StoreUnavailable)
            return new JobOutcome.Again(TimeSpan.FromSeconds(1));
        OnAnswered?.Invoke(answer.Report(outcome, _time.GetUtcNow() - (asked.Activity.Timestamp ?? _time.GetUtcNow())));
        return new JobOutcome.Done();
    }

    private async Task<ModelOutcome> PhraseAsync(string conversationId, Activity question, PendingAnswer pending, AnswerInProgress answer, CancellationToken cancellationToken)
    {
        var deadline = (question.Timestamp ?? _time.GetUtcNow()) + _patience;
        if (deadline <= _time.GetUtcNow() || answer.Passages.Count == 0)
            return ModelOutcome.TimedOut;

        using var stop = _parts.UnderWay.Begin(conversationId);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop.Token, cancellationToken);
        try
        {
            answer.ShowStatus();
            var request = new PhrasingRequest(conversationId, TurnText.Of(question), pending.Language, pending.Situation, answer.Evidence, deadline);
            return await _model.PhraseAsync(request, sentence => answer.Take(sentence) && !either.IsCancellationRequested, either.Token);
        }
        finally
        {
            _parts.UnderWay.End(conversationId, stop);
        }
    }

    private Task<TurnResult> CommitAsync(Job job, RecordedActivity asked, AnswerInProgress answer, ModelOutcome outcome, CancellationToken cancellationToken)
    {
        var question = asked.Activity;
        var answered = new Activity
        {
            Type = ActivityTypes.Event,
            Name = $"{ActivityNames.Job}{Kind}",
            Id = $"answer-{question.Id}",
            From = question.From,
            Recipient = question.Recipient,
            Conversation = question.Conversation,
            ChannelId = question.ChannelId,
            ServiceUrl = question.ServiceUrl,
            Locale = question.Locale,
            RelatesTo = question.GetConversationReference(),
        };
        return _adapter.ProcessAsync(answered, SayAsync, cancellationToken);

        async Task SayAsync(ITurnContext context, CancellationToken token)
        {
            if (!await TurnJobs.EndAsync(context, job.Key, token))
                return;
            var since = await SinceAsync(job.ConversationId, asked.Sequence, token);
            // A takeover, or a coordinator who took the conversation, came while this was on its way: nothing is said past them.
            if (since.Any(activity => activity.Importance == ActivityImportance.High) || await _parts.Relay.IsHeldAsync(context, token))
            {
                answer.Withdraw();
                return;
            }

            await context.SendActivityAsync(answer.Final(outcome, since.Any(IsFromPerson)), token);
        }
    }

    private async Task<IReadOnlyList<Activity>> SinceAsync(string conversationId, long sequence, CancellationToken cancellationToken)
    {
        const int Within = 50;
        var since = await _store.ReadActivitiesAsync(conversationId, sequence, Within, cancellationToken);
        return [.. since.Select(recorded => recorded.Activity)];
    }

    private static bool IsFromPerson(Activity activity) => activity.Type == ActivityTypes.Message && activity.From?.Role == RoleTypes.User;
}
