using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Protocol.Turns;
using SecondOpinion.Bot.Tests.Host.Endpoints.DirectLine;
using Xunit;

namespace SecondOpinion.Bot.Tests.Host.Endpoints.Connector;

/// <summary>What must not wait: an emergency while the store is down, and a channel that gives up after 15 seconds.</summary>
public sealed class UrgentTests
{
    private const string Emergency = "I have crushing chest pain and I cannot breathe";

    [Theory]
    [InlineData("msteams")]
    [InlineData("webchat")]
    [InlineData("sms")]
    public async Task A_takeover_is_sent_once_with_the_number_first(string name)
    {
        await using var channel = await Channel.StartAsync(name);
        await channel.JoinAsync();
        var before = (await channel.Azure.MessagesAsync(1)).Count;
        await channel.SayAsync(Emergency);
        await channel.Azure.MessagesAsync(before + 1);
        await Task.Delay(500);

        var said = channel.Azure.Messages.Skip(before).ToList();
        Assert.StartsWith("119", said[0].Text.TrimStart('#', '*', ' '), StringComparison.Ordinal);
        Assert.Equal(said.Select(one => one.Text), said.Select(one => one.Text).Distinct());
        Assert.Equal("high", said[0].Body!["importance"]!.ToString());
    }

    [Fact]
    public async Task A_takeover_is_sent_while_the_store_is_down_and_not_again_when_it_is_back()
    {
        SwitchableStore? store = null;
        await using var channel = await Channel.StartAsync("webchat", services =>
        {
            var real = services.Last(service => service.ServiceType == typeof(ITurnStore));
            services.AddSingleton<ITurnStore>(provider => store = new SwitchableStore((ITurnStore)real.ImplementationFactory!(provider)));
        });
        await channel.JoinAsync();
        await channel.Azure.MessagesAsync(1);
        var emergency = channel.Message(Emergency);

        store!.IsDown = true;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await channel.PostAsync(emergency.DeepClone()));
        await channel.Azure.MessagesAsync(2);
        store.IsDown = false;
        Assert.Equal(HttpStatusCode.OK, await channel.PostAsync(emergency));
        await Task.Delay(1500);

        Assert.Equal(2, channel.Azure.Messages.Count);
        Assert.Contains("119", channel.Azure.Messages[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_turn_that_takes_longer_than_the_channel_waits_is_accepted_and_answered_once()
    {
        var thought = new TaskCompletionSource();
        await using var channel = await Channel.StartAsync(
            "webchat",
            services => services.AddSingleton<SecondOpinion.Bot.Protocol.Connector.ChannelTurn>(provider => (inbound, cancellationToken) =>
                provider.GetRequiredService<ConversationAdapter>().ProcessAsync(inbound, ThinkAsync, cancellationToken)),
            settings => settings["Channels:Connector:AcceptWithin"] = "00:00:01");
        var message = channel.Message("a question that takes its time");

        Assert.Equal(HttpStatusCode.Accepted, await channel.PostAsync(message.DeepClone()));
        // The channel, impatient, sends it again while the first is under way.
        Assert.Equal(HttpStatusCode.Accepted, await channel.PostAsync(message.DeepClone()));
        thought.SetResult();
        await channel.Azure.MessagesAsync(1);
        Assert.Equal(HttpStatusCode.OK, await channel.PostAsync(message));
        await Task.Delay(500);

        Assert.Equal("after a long while", Assert.Single(channel.Azure.Messages).Text);
        Assert.Contains(channel.Azure.Sent, sent => sent.Body!["type"]!.ToString() == "typing");
        var store = channel.Bot.Services.GetRequiredService<ITurnStore>();
        Assert.DoesNotContain(await store.ListKeysAsync("jobs/", CancellationToken.None), key => key.Contains("/connector-turn/", StringComparison.Ordinal));

        async Task ThinkAsync(ITurnContext context, CancellationToken cancellationToken)
        {
            await thought.Task.WaitAsync(cancellationToken);
            await context.SendActivityAsync("after a long while", cancellationToken: cancellationToken);
        }
    }
}
