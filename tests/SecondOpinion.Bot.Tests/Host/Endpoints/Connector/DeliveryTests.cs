using System.Net;
using Xunit;

namespace SecondOpinion.Bot.Tests.Host.Endpoints.Connector;

/// <summary>How replies reach a channel: addressed as it wants, in order, once, and again when it could not take them.</summary>
public sealed class DeliveryTests
{
    [Fact]
    public async Task A_reply_is_addressed_as_the_channel_named_everything_and_says_nothing_that_is_the_channels_to_say()
    {
        await using var channel = await Channel.StartAsync();
        await channel.JoinAsync();
        await channel.Azure.MessagesAsync(1);
        var message = channel.Message("what are your opening hours");

        Assert.Equal(HttpStatusCode.OK, await channel.PostAsync(message));

        var reply = (await channel.Azure.MessagesAsync(2))[1];
        Assert.Equal("POST", reply.Method);
        Assert.Equal($"/amer/v3/conversations/a:conversation-1/activities/{message["id"]}", reply.Path);
        Assert.Equal("Bearer token-1", reply.Authorization);
        var body = reply.Body!;
        Assert.Equal(("a:conversation-1", "29:person", "28:" + FakeAzure.AppId, "msteams"),
            (body["conversation"]!["id"]!.ToString(), body["recipient"]!["id"]!.ToString(), body["from"]!["id"]!.ToString(), body["channelId"]!.ToString()));
        Assert.Equal(message["id"]!.ToString(), body["replyToId"]!.ToString());
        Assert.All(["id", "timestamp", "serviceUrl", "callerId"], name => Assert.Null(body[name]));
    }

    [Fact]
    public async Task One_greeting_however_the_channel_says_that_somebody_came()
    {
        await using var channel = await Channel.StartAsync();
        var installed = channel.Message("");
        installed["type"] = "installationUpdate";
        installed["action"] = "add";

        await channel.PostAsync(installed);
        await channel.JoinAsync();
        await channel.JoinAsync();
        await channel.SayAsync("thanks");

        await channel.Azure.MessagesAsync(2);
        await Task.Delay(300);
        Assert.Single(channel.Azure.Messages, sent => sent.Text.Contains("automated assistant", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_message_sent_twice_is_answered_once()
    {
        await using var channel = await Channel.StartAsync();
        var message = channel.Message("hello");

        var both = await Task.WhenAll(channel.PostAsync(message.DeepClone()), channel.PostAsync(message.DeepClone()));
        await channel.PostAsync(message);

        Assert.All(both, status => Assert.Equal(HttpStatusCode.OK, status));
        await channel.Azure.MessagesAsync(2);
        await Task.Delay(300);
        Assert.Equal(2, channel.Azure.Messages.Count);
        Assert.Equal(2, channel.Azure.Messages.Select(sent => sent.Text).Distinct().Count());
    }

    [Fact]
    public async Task What_the_channel_could_not_take_is_sent_again_in_order_and_nothing_twice()
    {
        await using var channel = await Channel.StartAsync();
        foreach (var fault in new (int, string?)[] { (429, "1"), (503, null), (502, null) })
            channel.Azure.Faults.Enqueue(fault);
        await channel.JoinAsync();
        await channel.SayAsync("I agree, start");
        await channel.SayAsync("skip");

        var sent = await channel.Azure.MessagesAsync(5);
        await Task.Delay(500);

        Assert.Equal(sent.Count, channel.Azure.Messages.Count);
        Assert.Equal(sent.Select(one => one.Text), sent.Select(one => one.Text).Distinct());
        Assert.Contains("automated assistant", sent[0].Text, StringComparison.Ordinal);
        Assert.Contains("1 of 10", sent[2].Text, StringComparison.Ordinal);
        Assert.Contains("2 of 10", sent[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_the_channel_will_never_take_does_not_hold_up_the_next()
    {
        await using var channel = await Channel.StartAsync();
        channel.Azure.Faults.Enqueue((400, null));
        await channel.JoinAsync();

        Assert.NotEmpty((await channel.AskAsync("thanks"))[0].Text);
        Assert.DoesNotContain(channel.Azure.Messages, sent => sent.Text.Contains("automated assistant", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_token_is_asked_for_once_and_again_when_the_channel_does_not_take_it()
    {
        await using var channel = await Channel.StartAsync();
        await channel.JoinAsync();
        await channel.AskAsync("thanks");
        Assert.Equal([$"{FakeAzure.Tenant} client_credentials {FakeAzure.AppId} True https://api.botframework.com/.default"], channel.Azure.Grants);

        channel.Azure.Faults.Enqueue((401, null));
        var reply = Assert.Single(await channel.AskAsync("hello"));

        Assert.Equal("Bearer token-2", reply.Authorization);
    }

    [Theory]
    [InlineData("MultiTenant", "botframework.com client_credentials " + FakeAzure.AppId + " True https://api.botframework.com/.default")]
    [InlineData("UserAssignedMSI", "msi true " + FakeAzure.AppId + " https://api.botframework.com")]
    public async Task Every_kind_of_registration_gets_its_token_in_its_way(string appType, string expected)
    {
        await using var channel = await Channel.StartAsync(settings: settings => settings["Channels:Connector:AppType"] = appType);

        await channel.JoinAsync();
        await channel.Azure.MessagesAsync(1);

        Assert.Equal([expected], channel.Azure.Grants);
    }

    [Theory]
    [InlineData("messageReaction")]
    [InlineData("typing")]
    [InlineData("contactRelationUpdate")]
    [InlineData("somethingNew")]
    [InlineData("handoff")]
    public async Task What_is_not_for_the_bot_is_taken_and_not_answered(string type)
    {
        await using var channel = await Channel.StartAsync();
        var activity = channel.Message("");
        activity["type"] = type;
        activity.Remove("text");

        Assert.Equal(HttpStatusCode.OK, await channel.PostAsync(activity));

        await Task.Delay(300);
        Assert.Empty(channel.Azure.Sent);
    }

    [Fact]
    public async Task An_invoke_is_answered_that_it_is_not_implemented()
    {
        await using var channel = await Channel.StartAsync();
        var invoke = channel.Message("");
        invoke["type"] = "invoke";
        invoke["name"] = "task/fetch";

        Assert.Equal(HttpStatusCode.NotImplemented, await channel.PostAsync(invoke));
    }
}
