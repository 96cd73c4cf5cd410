using Xunit;

namespace SecondOpinion.Bot.Tests.Host.Endpoints.DirectLine;

public sealed class ConversationContractTests : IAsyncLifetime
{
    private DirectLineHost host = null!;

    public async Task InitializeAsync() => host = await DirectLineHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task Generating_a_token_starts_nothing()
    {
        var generated = await host.GenerateAsync();

        Assert.Equal(200, generated.Status);
        Assert.Equal(1800, generated.Body.GetProperty("expires_in").GetInt32());
        Assert.False(generated.Body.TryGetProperty("streamUrl", out _));
        Assert.Equal(404, (await host.HistoryAsync(generated.Text("token"), generated.Text("conversationId"))).Status);
    }

    [Fact]
    public async Task A_start_is_201_with_the_greeting_in_the_record_and_200_when_repeated()
    {
        var token = (await host.GenerateAsync()).Text("token");

        var first = await host.StartAsync(token);
        var second = await host.StartAsync(token);

        Assert.Equal((201, 200), (first.Status, second.Status));
        Assert.Equal(first.Text("conversationId"), second.Text("conversationId"));
        var history = await host.HistoryAsync(token, first.Text("conversationId"));
        Assert.Equal([EchoBot.Greeting], history.Body.Texts());
    }

    [Fact]
    public async Task Starts_at_the_same_time_greet_once()
    {
        var token = (await host.GenerateAsync()).Text("token");

        var starts = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => host.StartAsync(token)));

        Assert.Single(starts, start => start.Status == 201);
        Assert.Equal(19, starts.Count(start => start.Status == 200));
        Assert.Equal([EchoBot.Greeting], (await host.HistoryAsync(token, starts[0].Text("conversationId"))).Body.Texts());
    }

    [Fact]
    public async Task The_secret_starts_a_new_conversation_every_time()
    {
        var first = await host.StartAsync(DirectLineHost.Secret);
        var second = await host.StartAsync(DirectLineHost.Secret, """{"user":{"id":"dl_anna"},"locale":"ja-JP"}""");

        Assert.Equal((201, 201), (first.Status, second.Status));
        Assert.NotEqual(first.Text("conversationId"), second.Text("conversationId"));
    }

    [Fact]
    public async Task The_locale_of_the_start_goes_onto_messages_that_have_none()
    {
        var start = await host.StartAsync(DirectLineHost.Secret, """{"user":{"id":"dl_anna"},"locale":"ja-JP"}""");
        var (id, token) = (start.Text("conversationId"), start.Text("token"));
        await host.SayAsync(token, id, "one");
        await host.PostAsync(token, id, """{"type":"message","text":"two","locale":"ko-KR"}""");

        var history = await host.HistoryAsync(token, id);

        var locales = history.Body.GetProperty("activities").EnumerateArray().Select(activity => activity.GetProperty("locale").GetString());
        Assert.Equal(["ja-JP", "ja-JP", "ja-JP", "ko-KR", "ko-KR"], locales);
    }

    [Fact]
    public async Task History_is_everything_after_the_watermark_in_one_page()
    {
        var (id, token, _) = await host.BeginAsync();
        for (var turn = 0; turn < 300; turn++)
            await host.SayAsync(token, id, $"m{turn}");

        var all = await host.HistoryAsync(token, id);
        var none = await host.HistoryAsync(token, id, "?watermark=" + all.Text("watermark"));
        await host.SayAsync(token, id, "last");
        var rest = await host.HistoryAsync(token, id, "?watermark=" + all.Text("watermark"));

        Assert.Equal(601, all.Body.Texts().Length);
        Assert.Empty(none.Body.Texts());
        Assert.Equal(all.Text("watermark"), none.Text("watermark"));
        Assert.Equal(["last", "You said: last"], rest.Body.Texts());
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("01")]
    [InlineData("%D9%A1")]
    [InlineData("99999999999999999999")]
    [InlineData("1&watermark=2")]
    public async Task A_watermark_we_never_wrote_is_refused(string watermark)
    {
        var (id, token, _) = await host.BeginAsync();

        Assert.Equal((400, "BadArgument"), Brief(await host.HistoryAsync(token, id, "?watermark=" + watermark)));
        Assert.Equal((400, "BadArgument"), Brief(await host.ReconnectAsync(token, id, "?watermark=" + watermark)));
    }

    [Fact]
    public async Task Unknown_and_unstarted_conversations_are_404()
    {
        var unstarted = await host.GenerateAsync();
        var (token, id) = (unstarted.Text("token"), unstarted.Text("conversationId"));

        Assert.Equal((404, "ConversationNotFound"), Brief(await host.HistoryAsync(DirectLineHost.Secret, "nowhere")));
        Assert.Equal((404, "ConversationNotFound"), Brief(await host.ReconnectAsync(DirectLineHost.Secret, "nowhere")));
        Assert.Equal((404, "ConversationNotFound"), Brief(await host.SayAsync(DirectLineHost.Secret, "nowhere", "hello")));
        Assert.Equal((404, "ConversationNotFound"), Brief(await host.SayAsync(token, id, "hello")));
        Assert.Equal((404, "ConversationNotFound"), Brief(await host.ReconnectAsync(token, id)));
    }

    [Fact]
    public async Task A_conversation_the_person_ended_can_be_read_but_not_continued()
    {
        var (id, token, _) = await host.BeginAsync();

        var end = await host.PostAsync(token, id, """{"type":"endOfConversation","from":{"id":"person"}}""");
        var again = await host.PostAsync(token, id, """{"type":"endOfConversation","from":{"id":"person"}}""");

        Assert.Equal((200, 200), (end.Status, again.Status));
        Assert.Equal(end.Text("id"), again.Text("id"));
        Assert.Equal((404, "ConversationEnded"), Brief(await host.SayAsync(token, id, "hello?")));
        Assert.Equal((404, "ConversationEnded"), Brief(await host.SayAsync(DirectLineHost.Secret, id, "hello?")));
        Assert.Equal((404, "ConversationEnded"), Brief(await host.RefreshAsync(token)));
        Assert.Equal((404, "ConversationEnded"), Brief(await host.StartAsync(token)));
        Assert.Equal(200, (await host.HistoryAsync(token, id)).Status);
        Assert.Equal(200, (await host.ReconnectAsync(token, id, "?watermark=")).Status);
    }

    [Fact]
    public async Task Every_wrong_address_method_and_type_is_an_error_body()
    {
        var (id, token, _) = await host.BeginAsync();
        using var text = new HttpRequestMessage(HttpMethod.Post, $"conversations/{id}/activities") { Content = new StringContent("hello") };
        text.Headers.Add("Authorization", "Bearer " + token);

        Assert.Equal((404, "NotFound"), Brief(await host.SendAsync(HttpMethod.Get, "nothing/here", token)));
        Assert.Equal((404, "NotFound"), Brief(await host.SendAsync(HttpMethod.Get, "", token)));
        Assert.Equal((405, "MethodNotAllowed"), Brief(await host.SendAsync(HttpMethod.Get, "tokens/generate", token)));
        Assert.Equal((405, "MethodNotAllowed"), Brief(await host.SendAsync(HttpMethod.Delete, $"conversations/{id}", token)));
        Assert.Equal((415, "UnsupportedMediaType"), Brief(await host.SendAsync(text)));
        Assert.Equal((400, "UploadsDisabled"), Brief(await host.PostUploadAsync(token, id)));
        Assert.Equal(200, (await host.SendAsync(HttpMethod.Get, "session/getsessionid")).Status);
    }

    [Fact]
    public async Task A_store_that_is_down_is_503_and_the_same_message_is_taken_later()
    {
        var (id, token, _) = await host.BeginAsync();

        host.Store.IsDown = true;
        var refused = await host.SayAsync(token, id, "hello", "c1");
        var history = await host.HistoryAsync(token, id);
        var start = await host.StartAsync(token);
        host.Store.IsDown = false;
        var taken = await host.SayAsync(token, id, "hello", "c1");

        Assert.Equal((503, "ServiceUnavailable"), Brief(refused));
        Assert.Equal((503, "ServiceUnavailable"), Brief(history));
        Assert.Equal((503, "ServiceUnavailable"), Brief(start));
        Assert.Equal(200, taken.Status);
        Assert.Equal([EchoBot.Greeting, "hello", "You said: hello"], (await host.HistoryAsync(token, id)).Body.Texts());
    }

    internal static (int, string?) Brief(Answer answer) => (answer.Status, answer.Code);
}
