using System.Net;
using System.Text.Json.Nodes;
using Xunit;

namespace SecondOpinion.Bot.Tests.Host.Endpoints.Connector;

/// <summary>A caller that expects the replies in the response gets them there, and nowhere else.</summary>
public sealed class InlineTests
{
    [Fact]
    public async Task The_replies_stand_in_the_response_and_are_not_sent()
    {
        await using var channel = await Channel.StartAsync("webchat");

        var replies = await AskAsync(channel, "hello");
        await Task.Delay(300);

        Assert.Equal(2, replies.Count);
        Assert.Contains("automated assistant", replies[1]!["text"]!.ToString(), StringComparison.Ordinal);
        Assert.Equal("a:conversation-1", replies[0]!["conversation"]!["id"]!.ToString());
        Assert.Empty(channel.Azure.Sent);
    }

    [Fact]
    public async Task Asked_again_under_the_same_id_they_are_the_same()
    {
        await using var channel = await Channel.StartAsync("webchat");
        var message = channel.Message("hello");
        message["deliveryMode"] = "expectReplies";

        var first = await ReadAsync(await channel.SendAsync(message));
        var again = await ReadAsync(await channel.SendAsync(message));

        Assert.Equal(first.ToJsonString(), again.ToJsonString());
    }

    [Fact]
    public async Task An_emergency_is_answered_there_too()
    {
        await using var channel = await Channel.StartAsync("webchat");

        var reply = Assert.Single(await AskAsync(channel, "I have crushing chest pain and I cannot breathe"));

        Assert.Equal("high", reply!["importance"]!.ToString());
        Assert.Contains("119", reply["text"]!.ToString(), StringComparison.Ordinal);
        Assert.Empty(channel.Azure.Sent);
    }

    private static async Task<JsonArray> AskAsync(Channel channel, string text)
    {
        var message = channel.Message(text);
        message["deliveryMode"] = "expectReplies";
        return await ReadAsync(await channel.SendAsync(message));
    }

    private static async Task<JsonArray> ReadAsync(HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!["activities"]!.AsArray();
    }
}
