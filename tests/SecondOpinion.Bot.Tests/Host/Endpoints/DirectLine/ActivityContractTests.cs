using System.Text.Json;
using Xunit;
using static SecondOpinion.Bot.Tests.Host.Endpoints.DirectLine.ConversationContractTests;

namespace SecondOpinion.Bot.Tests.Host.Endpoints.DirectLine;

public sealed class ActivityContractTests : IAsyncLifetime
{
    private DirectLineHost host = null!;

    public async Task InitializeAsync() => host = await DirectLineHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task A_message_comes_back_with_an_id_a_time_and_everything_the_client_put_into_it()
    {
        var (id, token, _) = await host.BeginAsync();
        var posted = await host.PostAsync(token, id, """
            {"type":"message","channelId":"webchat","from":{"id":"person","name":"Ann","role":"bot"},"text":"안녕 \ud83d\ude00 <b>","locale":"ko-KR",
             "localTimezone":"Asia/Seoul","channelData":{"clientActivityID":"c-1","more":[1.50,null,{"x":"y"}]},
             "entities":[{"type":"ClientCapabilities","supportsListening":true}],"textHighlights":[1],
             "attachments":[{"contentType":"application/json","content":{"a":[1]}}]}
            """);

        var echo = (await host.HistoryAsync(token, id)).Body.GetProperty("activities")[1];

        Assert.Equal(200, posted.Status);
        Assert.Equal(posted.Text("id"), echo.GetProperty("id").GetString());
        Assert.EndsWith("Z", echo.GetProperty("timestamp").GetString(), StringComparison.Ordinal);
        Assert.Equal("webchat", echo.GetProperty("channelId").GetString());
        Assert.Equal("""{"id":"person","name":"Ann","role":"user"}""", echo.GetProperty("from").GetRawText());
        Assert.Equal("안녕 😀 <b>", echo.GetProperty("text").GetString());
        Assert.Equal("""{"clientActivityID":"c-1","more":[1.50,null,{"x":"y"}]}""", echo.GetProperty("channelData").GetRawText());
        Assert.Equal("""[{"type":"ClientCapabilities","supportsListening":true}]""", echo.GetProperty("entities").GetRawText());
        Assert.Equal("""[{"contentType":"application/json","content":{"a":[1]}}]""", echo.GetProperty("attachments").GetRawText());
        Assert.Equal("[1]", echo.GetProperty("textHighlights").GetRawText());
        Assert.Equal(id, echo.GetProperty("conversation").GetProperty("id").GetString());
        Assert.Equal("bot", echo.GetProperty("recipient").GetProperty("role").GetString());
    }

    [Fact]
    public async Task The_same_message_sent_ten_times_at_once_is_one_message()
    {
        var (id, token, _) = await host.BeginAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => host.SayAsync(token, id, "once", "c-9")));

        Assert.All(answers, answer => Assert.Equal(200, answer.Status));
        Assert.Single(answers.Select(answer => answer.Text("id")).Distinct());
        Assert.Equal([EchoBot.Greeting, "once", "You said: once"], (await host.HistoryAsync(token, id)).Body.Texts());
    }

    [Fact]
    public async Task The_same_client_id_in_another_conversation_is_another_message()
    {
        var (one, oneToken, _) = await host.BeginAsync();
        var (two, twoToken, _) = await host.BeginAsync();

        var first = await host.SayAsync(oneToken, one, "hello", "c-1");
        var second = await host.SayAsync(twoToken, two, "hello", "c-1");

        Assert.NotEqual(first.Text("id"), second.Text("id"));
    }

    [Fact]
    public async Task The_users_id_in_the_token_is_stamped_on_what_its_holder_sends()
    {
        var (id, token, _) = await host.BeginAsync("dl_anna");
        await host.PostAsync(token, id, """{"type":"message","text":"a","from":{"id":"dl_somebody_else"}}""");
        await host.PostAsync(token, id, """{"type":"message","text":"b"}""");

        var from = (await host.HistoryAsync(token, id)).Body.GetProperty("activities").EnumerateArray()
            .Where(activity => activity.GetProperty("from").GetProperty("role").GetString() == "user")
            .Select(activity => activity.GetProperty("from").GetProperty("id").GetString());

        Assert.Equal(["dl_anna", "dl_anna"], from);
    }

    [Fact]
    public async Task An_id_that_no_token_vouches_for_is_never_a_vouched_one()
    {
        var (id, token, _) = await host.BeginAsync();
        await host.PostAsync(token, id, """{"type":"message","text":"a","from":{"id":"DL_anna"}}""");

        var from = (await host.HistoryAsync(token, id)).Body.GetProperty("activities")[1].GetProperty("from");

        Assert.Equal("unverified-DL_anna", from.GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("""{"text":"no type","from":{"id":"p"}}""", "MissingProperty")]
    [InlineData("""{"type":"","from":{"id":"p"}}""", "MissingProperty")]
    [InlineData("""{"type":"message","text":"nobody"}""", "MissingProperty")]
    [InlineData("""{"type":"message","from":{"id":"  "}}""", "MissingProperty")]
    [InlineData("""{"type":"event","from":{"id":"p"}}""", "MissingProperty")]
    [InlineData("""{"type":"conversationUpdate","from":{"id":"p"},"membersAdded":[{"id":"x"}]}""", "ActivityTypeNotAllowed")]
    [InlineData("""{"type":"trace","from":{"id":"p"}}""", "ActivityTypeNotAllowed")]
    [InlineData("""{"type":"installationUpdate","from":{"id":"p"}}""", "ActivityTypeNotAllowed")]
    [InlineData("""{"type":"deleteUserData","from":{"id":"p"}}""", "ActivityTypeNotAllowed")]
    [InlineData("""{"type":"Message ","from":{"id":"p"}}""", "ActivityTypeNotAllowed")]
    [InlineData("""{"type":"event","name":"handoff.status","value":{"state":"accepted"},"from":{"id":"p"}}""", "ActivityTypeNotAllowed")]
    [InlineData("""{"type":"event","name":"Handoff.Initiate","from":{"id":"p"}}""", "ActivityTypeNotAllowed")]
    [InlineData("""{"type":"message","from":{"id":"p"},"deliveryMode":"expectReplies"}""", "BadArgument")]
    [InlineData("""{"type":"message","from":{"id":"p"},"attachments":[null]}""", "BadArgument")]
    [InlineData("""{"type":"message","from":{"id":"p"},"entities":[null]}""", "BadArgument")]
    [InlineData("""{"type":5,"from":{"id":"p"}}""", "BadArgument")]
    [InlineData("""{"type":"message","from":"p"}""", "BadArgument")]
    [InlineData("""{"type":"message","from":{"id":"p"},"timestamp":"yesterday"}""", "BadArgument")]
    [InlineData("""{"type":"message","type":"message","from":{"id":"p"}}""", "BadSyntax")]
    [InlineData("""{"type":"message","from":{"id":"p"},"text":"\ud83d"}""", "BadSyntax")]
    [InlineData("""{"type":"message","from":{"id":"p"},"channelData":{"\udc00":1}}""", "BadSyntax")]
    [InlineData("""{"type":"message","from":{"id":"p"}""", "BadSyntax")]
    [InlineData("""[]""", "BadArgument")]
    [InlineData("", "BadSyntax")]
    public async Task What_a_person_cannot_send_is_refused_and_not_kept(string json, string code)
    {
        var (id, token, _) = await host.BeginAsync();

        var answer = await host.PostAsync(token, id, json);

        Assert.Equal((400, code), Brief(answer));
        Assert.Equal([EchoBot.Greeting], (await host.HistoryAsync(token, id)).Body.Texts());
    }

    [Fact]
    public async Task A_person_cannot_give_a_message_what_only_the_bot_may()
    {
        var (id, token, _) = await host.BeginAsync();
        await host.PostAsync(token, id, """
            {"type":"message","from":{"id":"p","role":"bot","aadObjectId":"x"},"text":"a","Importance":"high","serviceUrl":"https://elsewhere.example","callerId":"urn:x",
             "recipient":{"id":"somebody"},"conversation":{"id":"another"},"channelId":"msteams","id":"chosen","timestamp":"2001-01-01T00:00:00Z",
             "suggestedActions":{"actions":[{"type":"call","title":"x","value":"tel:1"}]},"membersAdded":[{"id":"x"}]}
            """);

        var echo = (await host.HistoryAsync(token, id)).Body.GetProperty("activities")[1];

        foreach (var name in (string[])["importance", "Importance", "serviceUrl", "callerId", "suggestedActions", "membersAdded"])
            Assert.False(echo.TryGetProperty(name, out _), name);
        Assert.Equal("directline", echo.GetProperty("channelId").GetString());
        Assert.Equal(id, echo.GetProperty("conversation").GetProperty("id").GetString());
        Assert.NotEqual("chosen", echo.GetProperty("id").GetString());
        Assert.False(echo.GetProperty("from").TryGetProperty("aadObjectId", out _));
        Assert.True(echo.GetProperty("timestamp").GetDateTimeOffset() > DateTimeOffset.UnixEpoch.AddYears(50));
    }

    [Fact]
    public async Task The_secret_may_send_what_a_hub_sends_and_clients_do_not_see_it()
    {
        var (id, token, _) = await host.BeginAsync();

        var posted = await host.PostAsync(DirectLineHost.Secret, id, """{"type":"event","name":"handoff.status","value":{"state":"accepted"},"from":{"id":"hub"}}""");

        Assert.Equal(200, posted.Status);
        Assert.Single((await host.HistoryAsync(token, id)).Body.GetProperty("activities").EnumerateArray());
    }

    [Fact]
    public async Task An_activity_may_be_as_long_as_the_settings_say_and_no_longer()
    {
        var (id, token, _) = await host.BeginAsync();
        var frame = JsonSerializer.Serialize(new { type = "message", from = new { id = "p" }, text = "" }).Length;

        var longest = await host.SayAsync(token, id, new string('한', 1_000));
        var fits = await host.PostAsync(token, id, Message(256 * 1024 - frame));
        var tooLong = await host.PostAsync(token, id, Message(256 * 1024 - frame + 1));
        var tenMegabytes = await host.PostAsync(token, id, Message(10_000_000));

        Assert.Equal((200, 200), (longest.Status, fits.Status));
        Assert.Equal((413, "MessageSizeTooBig"), Brief(tooLong));
        Assert.Equal((413, "MessageSizeTooBig"), Brief(tenMegabytes));

        static string Message(int length) => JsonSerializer.Serialize(new { type = "message", from = new { id = "p" }, text = new string('x', length) });
    }

    [Theory]
    [InlineData(31, 200)]
    [InlineData(32, 400)]
    [InlineData(100_000, 400)]
    public async Task Json_may_be_so_deep_and_no_deeper(int depth, int status)
    {
        var (id, token, _) = await host.BeginAsync();
        var deep = new string('[', depth) + new string(']', depth);

        var answer = await host.PostAsync(token, id, $$"""{"type":"message","text":"a","from":{"id":"p"},"channelData":{{deep}}}""");

        Assert.Equal(status, answer.Status);
        Assert.Equal(200, (await host.HistoryAsync(token, id)).Status);
    }
}
