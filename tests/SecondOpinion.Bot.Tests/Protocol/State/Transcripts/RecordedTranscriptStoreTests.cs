using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.State.Transcripts;
using SecondOpinion.Bot.Tests.Protocol.Turns;
using Xunit;

namespace SecondOpinion.Bot.Tests.Protocol.State.Transcripts;

public sealed class RecordedTranscriptStoreTests
{
    private readonly TurnsUnderTest _turns = new();
    private readonly RecordedTranscriptStore _transcripts;

    public RecordedTranscriptStoreTests() => _transcripts = new RecordedTranscriptStore(_turns.Store.Inner);

    [Fact]
    public async Task A_transcript_is_the_record_page_by_page()
    {
        for (var n = 0; n < 120; n++)
            await _turns.SayAsync($"{n}", $"m{n}");

        var read = new List<Activity>();
        string? token = null;
        do
        {
            var page = await _transcripts.GetTranscriptActivitiesAsync("test", TurnsUnderTest.Conversation, token);
            read.AddRange(page.Items);
            token = page.ContinuationToken;
        }
        while (token is not null);

        Assert.Equal((await _turns.RecordAsync()).Select(a => a.Id), read.Select(a => a.Id));
    }

    [Fact]
    public async Task It_can_begin_at_a_time_and_is_of_one_channel()
    {
        await _turns.SayAsync("old", "m1");
        _turns.Time.Now = _turns.Time.Now.AddHours(1);
        await _turns.SayAsync("new", "m2");

        var since = await _transcripts.GetTranscriptActivitiesAsync("test", TurnsUnderTest.Conversation, startDate: _turns.Time.Now);
        Assert.Equal(["m2", "m2.1"], since.Items.Select(a => a.Id));
        Assert.Empty((await _transcripts.GetTranscriptActivitiesAsync("other", TurnsUnderTest.Conversation)).Items);
    }

    [Fact]
    public async Task Conversations_are_listed_with_their_beginning_until_they_are_deleted()
    {
        await _turns.SayAsync("hi", "m1");

        Assert.Equal([new TranscriptInfo("test", TurnsUnderTest.Conversation, _turns.Time.Now)], (await _transcripts.ListTranscriptsAsync("test")).Items);
        Assert.Empty((await _transcripts.ListTranscriptsAsync("other")).Items);
        await _transcripts.DeleteTranscriptAsync("test", TurnsUnderTest.Conversation);
        Assert.Empty((await _transcripts.ListTranscriptsAsync("test")).Items);
        Assert.Equal(1, await _turns.StoredTurnsAsync());
    }

    [Fact]
    public async Task An_activity_logged_twice_is_there_once()
    {
        var activity = TurnsUnderTest.Message("hi", "m1") with { Timestamp = _turns.Time.Now };
        await _transcripts.LogActivityAsync(activity);
        await _transcripts.LogActivityAsync(activity);

        Assert.Single((await _transcripts.GetTranscriptActivitiesAsync("test", TurnsUnderTest.Conversation)).Items);
    }

    [Fact]
    public async Task A_token_of_another_store_is_refused() =>
        await Assert.ThrowsAsync<ArgumentException>(() => _transcripts.ListTranscriptsAsync("test", "opaque"));
}
