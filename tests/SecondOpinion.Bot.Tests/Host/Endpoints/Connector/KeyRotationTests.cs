using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SecondOpinion.Bot.Tests.Host.Endpoints.DirectLine;
using Xunit;

namespace SecondOpinion.Bot.Tests.Host.Endpoints.Connector;

/// <summary>Keys change while the bot runs, and their publisher is not always there.</summary>
public sealed class KeyRotationTests : IAsyncLifetime
{
    private readonly ShiftedClock _clock = new();
    private FakeAzure _azure = null!;
    private BotServer _bot = null!;

    public async Task InitializeAsync()
    {
        _azure = await FakeAzure.StartAsync();
        _bot = BotServer.Start(_azure.Settings(), services => services.AddSingleton<TimeProvider>(_clock));
    }

    [Fact]
    public async Task A_new_key_works_without_a_restart_and_a_withdrawn_one_ends_within_a_day()
    {
        var old = _azure.Keys[0];
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(old));
        _azure.Keys.Clear();
        _azure.Keys.Add(new PublishedKey("key-2", ["msteams"]));

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(_azure.Keys[0]));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(old));
    }

    [Fact]
    public async Task Keys_are_fetched_once_for_many_messages_and_again_after_a_day()
    {
        for (var i = 0; i < 5; i++)
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(_azure.Keys[0]));
        Assert.Equal(1, _azure.MetadataReads);

        _clock.Shift += TimeSpan.FromHours(24);

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(_azure.Keys[0]));
        Assert.Equal(2, _azure.MetadataReads);
    }

    [Fact]
    public async Task Invented_key_ids_cannot_make_the_bot_ask_again_and_again()
    {
        for (var i = 0; i < 20; i++)
            Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(new PublishedKey($"invented-{i}", [])));

        Assert.InRange(_azure.MetadataReads, 1, 6);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(_azure.Keys[0]));
    }

    [Fact]
    public async Task While_the_publisher_is_down_known_keys_still_hold()
    {
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(_azure.Keys[0]));
        _azure.MetadataIsDown = true;
        _clock.Shift += TimeSpan.FromHours(25);

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(_azure.Keys[0]));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(new PublishedKey("key-unknown", [])));
    }

    [Fact]
    public async Task Without_any_key_the_channel_is_asked_to_come_again_and_then_let_in()
    {
        _azure.MetadataIsDown = true;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusAsync(_azure.Keys[0]));

        _azure.MetadataIsDown = false;
        _clock.Shift += TimeSpan.FromSeconds(10);

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(_azure.Keys[0]));
    }

    public async Task DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _azure.DisposeAsync();
    }

    private Task<HttpStatusCode> StatusAsync(PublishedKey key)
    {
        var token = TestToken.OfChannel(key, _azure.ServiceUrl)
            .With("nbf", _clock.GetUtcNow().AddMinutes(-1).ToUnixTimeSeconds())
            .With("exp", _clock.GetUtcNow().AddMinutes(55).ToUnixTimeSeconds());
        var reaction = Said.Message(_azure.ServiceUrl, "");
        reaction["type"] = "messageReaction";
        return _bot.StatusAsync(reaction, token.Signed());
    }
}
