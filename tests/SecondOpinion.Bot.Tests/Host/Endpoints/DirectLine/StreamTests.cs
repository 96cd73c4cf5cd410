using Xunit;

namespace SecondOpinion.Bot.Tests.Host.Endpoints.DirectLine;

public sealed class StreamTests : IAsyncLifetime
{
    private DirectLineHost host = null!;

    public async Task InitializeAsync() => host = await DirectLineHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task The_first_stream_begins_with_the_greeting_and_echoes_the_message_before_the_reply()
    {
        var (id, token, url) = await host.BeginAsync();
        await using var stream = await SocketClient.OpenAsync(url);

        await host.SayAsync(token, id, "hello", "c-1");
        await stream.UntilAsync("You said: hello");

        Assert.Equal([EchoBot.Greeting, "hello", "You said: hello"], stream.Texts);
        Assert.Equal((await host.HistoryAsync(token, id)).Text("watermark"), stream.Watermark);
    }

    [Fact]
    public async Task Two_streams_each_receive_everything_in_order()
    {
        var (id, token, url) = await host.BeginAsync();
        await using var one = await SocketClient.OpenAsync(url);
        await using var two = await SocketClient.OpenAsync((await host.ReconnectAsync(token, id, "?watermark=")).Text("streamUrl"));

        for (var turn = 0; turn < 30; turn++)
            await host.SayAsync(token, id, $"m{turn}");
        await one.UntilAsync("You said: m29");
        await two.UntilAsync("You said: m29");

        Assert.Equal((await host.HistoryAsync(token, id)).Body.Texts(), one.Texts);
        Assert.Equal(one.Ids, two.Ids);
    }

    [Fact]
    public async Task Fifty_lost_sockets_leave_no_gap_and_no_repeat()
    {
        var (id, token, url) = await host.BeginAsync();
        var (ids, sent) = (new List<string>(), 0);
        var watermark = "";
        var random = new Random(20261121);
        for (var drop = 0; drop < 50; drop++)
        {
            await using var stream = await SocketClient.OpenAsync(url);
            var messages = random.Next(3);
            for (var message = 0; message < messages; message++)
                await host.SayAsync(token, id, $"m{sent++}");
            // Sometimes the frames on their way are lost with the socket.
            await stream.ReadAsync(messages > 0 ? random.Next(2) : 0);
            stream.Drop();
            ids.AddRange(stream.Ids);
            watermark = stream.Watermark ?? watermark;
            url = (await host.ReconnectAsync(token, id, "?watermark=" + watermark)).Text("streamUrl");
        }
        await using var last = await SocketClient.OpenAsync(url);
        await host.SayAsync(token, id, "end");
        await last.UntilAsync("You said: end");
        ids.AddRange(last.Ids);

        var history = (await host.HistoryAsync(token, id)).Body.GetProperty("activities").EnumerateArray().Select(activity => activity.GetProperty("id").GetString());
        Assert.Equal(history, ids);
    }

    [Fact]
    public async Task Without_a_watermark_a_reconnect_brings_only_what_comes_after()
    {
        var (id, token, _) = await host.BeginAsync();
        await host.SayAsync(token, id, "before");
        await using var stream = await SocketClient.OpenAsync((await host.ReconnectAsync(token, id)).Text("streamUrl"));

        await host.SayAsync(token, id, "after");
        await stream.UntilAsync("You said: after");

        Assert.Equal(["after", "You said: after"], stream.Texts);
    }

    [Fact]
    public async Task A_typing_sign_reaches_open_streams_without_a_watermark_and_no_history()
    {
        var (id, token, url) = await host.BeginAsync();
        await using var stream = await SocketClient.OpenAsync(url);
        await stream.UntilAsync(EchoBot.Greeting);

        var posted = await host.PostAsync(token, id, """{"type":"typing","from":{"id":"person"}}""");
        var set = await stream.NextSetAsync();

        Assert.Equal(200, posted.Status);
        Assert.Equal("typing", set.GetProperty("activities")[0].GetProperty("type").GetString());
        Assert.False(set.TryGetProperty("watermark", out _));
        Assert.Equal([EchoBot.Greeting], (await host.HistoryAsync(token, id)).Body.Texts());
    }

    [Fact]
    public async Task A_stream_address_opens_once()
    {
        var (_, _, url) = await host.BeginAsync();

        await using var stream = await SocketClient.OpenAsync(url);

        Assert.Equal(401, await SocketClient.RefusedAsync(url));
    }

    [Fact]
    public async Task A_stream_address_opens_for_sixty_seconds()
    {
        var (_, _, late) = await host.BeginAsync();
        host.Clock.Shift = TimeSpan.FromSeconds(61);

        Assert.Equal(401, await SocketClient.RefusedAsync(late));
    }

    [Fact]
    public async Task Frames_of_the_client_are_read_and_left_alone()
    {
        var (id, token, url) = await host.BeginAsync();
        await using var stream = await SocketClient.OpenAsync(url);

        foreach (var size in new[] { 0, 1, 4_000, 300_000, 0 })
            await stream.Socket.SendAsync(new byte[size], System.Net.WebSockets.WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        await host.SayAsync(token, id, "still here");

        await stream.UntilAsync("You said: still here");
    }

    [Fact]
    public async Task A_stream_goes_on_after_the_store_comes_back()
    {
        var (id, token, url) = await host.BeginAsync();
        host.Store.IsDown = true;
        await using var stream = await SocketClient.OpenAsync(url);
        await Task.Delay(200);
        host.Store.IsDown = false;

        await host.SayAsync(token, id, "again");
        await stream.UntilAsync("You said: again");

        Assert.Equal([EchoBot.Greeting, "again", "You said: again"], stream.Texts);
    }

    [Fact]
    public async Task A_closed_stream_is_forgotten()
    {
        var (_, _, url) = await host.BeginAsync();
        var stream = await SocketClient.OpenAsync(url);
        await stream.UntilAsync(EchoBot.Greeting);
        Assert.Equal(1, host.Feed.OpenStreams);

        stream.Drop();

        for (var wait = 0; host.Feed.OpenStreams > 0 && wait < 100; wait++)
            await Task.Delay(50);
        Assert.Equal(0, host.Feed.OpenStreams);
    }
}
