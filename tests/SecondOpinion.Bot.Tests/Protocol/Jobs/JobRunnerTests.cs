using SecondOpinion.Bot.Protocol.Jobs;
using SecondOpinion.Bot.Protocol.Turns;
using SecondOpinion.Bot.Tests.Protocol.Turns;
using Xunit;

namespace SecondOpinion.Bot.Tests.Protocol.Jobs;

public sealed class JobRunnerTests
{
    [Fact]
    public async Task A_job_is_done_after_its_turn_and_then_gone()
    {
        await using var jobs = new JobsUnderTest();
        await jobs.StartAsync();

        await jobs.SayAsync("hello", "m1");
        await jobs.IdleAsync();

        Assert.Equal(["m1"], jobs.Ran);
        Assert.Empty(await jobs.KeptAsync());
    }

    [Fact]
    public async Task A_turn_that_throws_leaves_no_job()
    {
        await using var jobs = new JobsUnderTest();
        jobs.Adapter.OnTurnError = (c, _) => c.SendActivityAsync("sorry");
        await jobs.StartAsync();

        await jobs.SayAsync("throw", "m1");
        await jobs.IdleAsync();

        Assert.Empty(jobs.Ran);
        Assert.Empty(await jobs.KeptAsync());
    }

    [Fact]
    public async Task What_an_earlier_process_left_is_done_at_the_start_in_order()
    {
        await using var jobs = new JobsUnderTest();
        await jobs.SayAsync("one", "m1");
        await jobs.SayAsync("two", "m2");
        Assert.Equal(2, (await jobs.KeptAsync()).Count);

        await jobs.StartAsync();
        await jobs.IdleAsync();

        Assert.Equal(["m1", "m2"], jobs.Ran);
    }

    [Fact]
    public async Task A_failure_is_tried_again_until_it_succeeds_and_the_next_job_of_the_lane_waits()
    {
        await using var jobs = new JobsUnderTest();
        jobs.Do = (job, _) => Task.FromResult<JobOutcome>(
            job is { Id: "m1", Tries: < 3 } ? job.Tries == 1 ? throw new IOException() : new JobOutcome.Again(TimeSpan.FromTicks(1)) : new JobOutcome.Done());
        await jobs.SayAsync("one", "m1");
        await jobs.SayAsync("two", "m2");
        await jobs.StartAsync();

        while (!jobs.Runner.IsIdle)
        {
            jobs.Turns.Time.Now += TimeSpan.FromSeconds(1);
            await Task.Delay(1);
        }

        Assert.Equal(["m1", "m1", "m1", "m1", "m2"], jobs.Ran);
        Assert.Empty(await jobs.KeptAsync());
    }

    [Fact]
    public async Task What_is_given_up_stays_with_its_reason_and_is_not_tried_again()
    {
        await using var jobs = new JobsUnderTest();
        jobs.Do = (_, _) => Task.FromResult<JobOutcome>(new JobOutcome.GivenUp("hub refused"));
        await jobs.StartAsync();
        await jobs.SayAsync("one", "m1");
        await jobs.IdleAsync();

        await jobs.StartAsync();
        await jobs.IdleAsync();

        Assert.Equal(["m1"], jobs.Ran);
        Assert.Equal("hub refused", Assert.Single(await jobs.Runner.GivenUpAsync(CancellationToken.None)).GivenUp);
    }

    [Fact]
    public async Task A_takeover_cancels_the_job_under_way_and_drops_those_that_wait()
    {
        await using var jobs = new JobsUnderTest();
        var begun = new TaskCompletionSource();
        jobs.Do = async (_, cancelled) =>
        {
            begun.TrySetResult();
            await Task.Delay(Timeout.Infinite, cancelled);
            return new JobOutcome.Done();
        };
        await jobs.StartAsync();
        await jobs.SayAsync("one", "m1");
        await jobs.SayAsync("two", "m2");
        await begun.Task;

        jobs.Do = (_, _) => Task.FromResult<JobOutcome>(new JobOutcome.Done());
        await jobs.SayAsync("bleeding", "m3");
        await jobs.IdleAsync();

        Assert.DoesNotContain("m2", jobs.Ran);
        Assert.DoesNotContain(await jobs.KeptAsync(), key => key.EndsWith("m1", StringComparison.Ordinal) || key.EndsWith("m2", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_process_that_stops_cancels_the_job_and_keeps_it_for_the_next()
    {
        var jobs = new JobsUnderTest();
        var begun = new TaskCompletionSource();
        jobs.Do = async (_, cancelled) =>
        {
            begun.TrySetResult();
            await Task.Delay(Timeout.Infinite, cancelled);
            return new JobOutcome.Done();
        };
        await jobs.StartAsync();
        await jobs.SayAsync("one", "m1");
        await begun.Task;

        await jobs.DisposeAsync();

        Assert.Single(await jobs.KeptAsync());
    }

    [Fact]
    public async Task A_job_deleted_with_its_conversation_does_not_come_back_by_a_retry()
    {
        await using var jobs = new JobsUnderTest();
        jobs.Do = async (job, _) =>
        {
            await jobs.Turns.Store.Inner.DeleteConversationAsync(job.ConversationId, [Job.KeysOf(job.ConversationId)], CancellationToken.None);
            return new JobOutcome.Again(TimeSpan.Zero);
        };
        await jobs.StartAsync();

        await jobs.SayAsync("one", "m1");
        await jobs.IdleAsync();

        Assert.Empty(await jobs.KeptAsync());
    }

    [Fact]
    public async Task The_handlers_own_turn_ends_the_job_and_says_its_words_once_however_often_it_runs()
    {
        await using var jobs = new JobsUnderTest();
        jobs.Do = async (job, cancelled) =>
        {
            await jobs.Adapter.ProcessAsync(TurnsUnderTest.Message("result", "r-" + job.Id), FinishAsync, cancelled);
            await jobs.Adapter.ProcessAsync(TurnsUnderTest.Message("result", "r2-" + job.Id), FinishAsync, cancelled);
            return new JobOutcome.Done();

            async Task FinishAsync(ITurnContext context, CancellationToken cancellationToken)
            {
                if (await TurnJobs.EndAsync(context, job.Key, cancellationToken))
                    await context.SendActivityAsync("the result", cancellationToken: cancellationToken);
            }
        };
        await jobs.StartAsync();

        await jobs.SayAsync("one", "m1");
        await jobs.IdleAsync();

        Assert.Single(await jobs.Turns.RecordAsync(), a => a.Text == "the result");
    }

    [Fact]
    public async Task A_store_that_is_down_for_a_while_delays_the_job_and_loses_nothing()
    {
        await using var jobs = new JobsUnderTest();
        await jobs.StartAsync();
        jobs.Do = (_, _) =>
        {
            jobs.Turns.Store.Down = jobs.Ran.Count == 1;
            return Task.FromResult<JobOutcome>(new JobOutcome.Done());
        };

        await jobs.SayAsync("one", "m1");
        while (jobs.Turns.Faults.Count == 0)
            await Task.Delay(1);
        jobs.Turns.Store.Down = false;
        await jobs.IdleAsync();

        Assert.Empty(await jobs.KeptAsync());
    }
}
