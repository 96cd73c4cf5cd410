using SecondOpinion.Bot.Protocol.Jobs;
using SecondOpinion.Bot.Protocol.Turns;
using SecondOpinion.Bot.Tests.Protocol.Turns;

namespace SecondOpinion.Bot.Tests.Protocol.Jobs;

/// <summary>Turns that leave one job each ("job m1"), and a handler that does what the test says.</summary>
internal sealed class JobsUnderTest : IJobHandler, IAsyncDisposable
{
    public JobsUnderTest(FaultyStore? store = null)
    {
        Turns = new TurnsUnderTest(store);
        Runner = new JobRunner(Turns.Store, Turns.Time) { OnFault = Turns.Faults.Add };
        Adapter = new ConversationAdapter(Turns.Store, Turns.Delivery, new ScreenForWord(), Turns.Time, jobs: Runner);
    }

    public TurnsUnderTest Turns { get; }

    public JobRunner Runner { get; }

    public ConversationAdapter Adapter { get; }

    public List<string> Ran { get; } = [];

    public Func<Job, CancellationToken, Task<JobOutcome>> Do { get; set; } = (_, _) => Task.FromResult<JobOutcome>(new JobOutcome.Done());

    public string Kind => "test";

    public bool YieldsToTakeover => true;

    public Task StartAsync() => Runner.StartAsync([this], CancellationToken.None);

    public Task<TurnResult> SayAsync(string text, string id) => Adapter.ProcessAsync(TurnsUnderTest.Message(text, id), LeaveJobAsync, CancellationToken.None);

    public async Task<JobOutcome> RunAsync(Job job, CancellationToken cancellationToken)
    {
        lock (Ran)
            Ran.Add(job.Id);
        return await Do(job, cancellationToken);
    }

    public async Task IdleAsync()
    {
        while (!Runner.IsIdle)
            await Task.Delay(1);
    }

    public async Task<IReadOnlyList<string>> KeptAsync() => await Turns.Store.Inner.ListKeysAsync(Job.Prefix, CancellationToken.None);

    public ValueTask DisposeAsync() => Runner.DisposeAsync();

    private static async Task LeaveJobAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var job = new Job { Kind = "test", ConversationId = context.Activity.Conversation!.Id!, Id = context.Activity.Id! };
        await TurnJobs.AddAsync(context, job, cancellationToken);
        await context.SendActivityAsync("later", cancellationToken: cancellationToken);
        if (context.Activity.Text == "throw")
            throw new InvalidOperationException();
    }
}
