using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.Turns;
using Xunit;

namespace SecondOpinion.Bot.Tests.Host.Endpoints.DirectLine;

public sealed class TakeoverTests : IAsyncLifetime
{
    private const string Takeover = "Call now";
    private DirectLineHost host = null!;

    public async Task InitializeAsync() => host = await DirectLineHost.StartAsync(screen: new Screen());

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task What_is_shown_at_once_is_not_sent_again_from_the_record()
    {
        var (id, token, url) = await host.BeginAsync();
        await using var stream = await SocketClient.OpenAsync(url);
        await stream.UntilAsync(EchoBot.Greeting);

        await host.SayAsync(token, id, "help", "c-1");
        await host.SayAsync(token, id, "help", "c-1");
        await host.SayAsync(token, id, "later");
        await stream.UntilAsync("You said: later");

        Assert.Equal([EchoBot.Greeting, "help", Takeover, "You said: help", "later", "You said: later"], stream.Texts);
        Assert.Equal(stream.Ids.Count, stream.Ids.Distinct().Count());
    }

    [Fact]
    public async Task A_takeover_reaches_open_streams_when_the_store_takes_nothing_and_comes_from_the_record_later()
    {
        var (id, token, url) = await host.BeginAsync();
        await using var open = await SocketClient.OpenAsync(url);
        await open.UntilAsync(EchoBot.Greeting);

        host.Store.IsDown = true;
        var refused = await host.SayAsync(token, id, "help", "c-1");
        await open.UntilAsync(Takeover);
        host.Store.IsDown = false;
        await using var late = await SocketClient.OpenAsync((await host.ReconnectAsync(token, id, "?watermark=" + open.Watermark)).Text("streamUrl"));
        await late.UntilAsync("You said: help");
        await open.UntilAsync("You said: help");

        Assert.Equal(503, refused.Status);
        Assert.Equal(["help", Takeover, "You said: help"], late.Texts);
        Assert.Equal([EchoBot.Greeting, "help", Takeover, "You said: help"], open.Texts);
    }

    private sealed class Screen : IInboundScreen
    {
        public Activity? Takeover(Activity inbound) => inbound.Text == "help" ? MessageFactory.Text(TakeoverTests.Takeover) : null;
    }
}
