using SecondOpinion.Bot.Protocol.Jobs;
using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Protocol.Connector.Sending;

/// <summary>Sends what turns said, from the record, in order, each message once; tried again with growing pauses while the channel cannot take it.</summary>
public sealed class ConnectorSender(
    ITurnStore store, ConnectorReferences references, IConnectorClient client, IChannelForms forms, UrgentMessages urgent) : IJobHandler
{
    // With the pauses below about half an hour: after that an answer would come out of nowhere.
    private const int MostTries = 30;
    private static readonly TimeSpan ShortestPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    private readonly DeliveryProgress _progress = new(store);

    public string Kind => DeliveryJob.Kind;

    // What the bot said before an emergency is still true, and the takeover itself has gone ahead of it.
    public bool YieldsToTakeover => false;

    public async Task<JobOutcome> RunAsync(Job job, CancellationToken cancellationToken)
    {
        if (await references.FindAsync(job.ConversationId, cancellationToken) is not { } reference)
            return new JobOutcome.Done();
        var (first, count, isReply) = TurnJobs.Read<DeliveryJob>(job);
        var place = await _progress.ReadAsync(job.ConversationId, cancellationToken);
        var recorded = await store.ReadActivitiesAsync(job.ConversationId, first - 1, count, cancellationToken);
        foreach (var (sequence, activity) in recorded.Where(one => one.Sequence > place.Sequence))
        {
            if (!await urgent.IsSentAsync(job.ConversationId, activity.Id!, cancellationToken))
            {
                var parts = forms.Render(activity, reference.ChannelId);
                for (var part = place.Parts; part < parts.Count; part++)
                {
                    switch (await client.SendAsync(reference, ChannelAddress.To(reference, parts[part], isReply), cancellationToken))
                    {
                        case SendOutcome.Later when job.Tries >= MostTries:
                            return new JobOutcome.GivenUp("the channel did not take it in time");
                        case SendOutcome.Later { After: var after }:
                            return new JobOutcome.Again(Pause(job.Tries, after));
                        case SendOutcome.Never { Reason: var reason }:
                            return new JobOutcome.GivenUp(reason);
                    }

                    if (part < parts.Count - 1)
                        await _progress.WriteAsync(job.ConversationId, new DeliveryProgress.Place(sequence - 1, part + 1));
                }
            }

            place = new DeliveryProgress.Place(sequence, 0);
            await _progress.WriteAsync(job.ConversationId, place);
        }

        return new JobOutcome.Done();
    }

    private static TimeSpan Pause(int tries, TimeSpan? asked)
    {
        var own = ShortestPause * Math.Min(1 << Math.Min(tries, 16), (int)(LongestPause / ShortestPause));
        return asked is { } wish && wish > own ? wish : own;
    }
}
