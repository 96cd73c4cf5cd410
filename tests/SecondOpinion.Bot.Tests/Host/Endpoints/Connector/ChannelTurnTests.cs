using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SecondOpinion.Bot.Protocol.State;
using Xunit;

namespace SecondOpinion.Bot.Tests.Host.Endpoints.Connector;

/// <summary>What people do on channels that are not a web page: numbers, cards, mentions, groups, leaving.</summary>
public sealed class ChannelTurnTests
{
    [Fact]
    public async Task By_text_message_a_number_is_the_answer_beside_it()
    {
        await using var channel = await Channel.StartAsync("sms");
        await channel.JoinAsync();
        Assert.Contains("1. I agree, start", (await channel.Azure.MessagesAsync(1))[0].Text, StringComparison.Ordinal);

        var asked = await channel.AskAsync("1", replies: 2);

        Assert.Contains("1 of 10", asked[^1].Text, StringComparison.Ordinal);
        Assert.Contains("2 of 10", (await channel.AskAsync("2"))[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_Teams_a_choice_from_the_card_is_the_answer()
    {
        await using var channel = await Channel.StartAsync();
        await channel.JoinAsync();
        await channel.Azure.MessagesAsync(1);
        await channel.AskAsync("I agree, start", replies: 2);
        var submitted = channel.Message("");
        submitted.Remove("text");
        submitted["value"] = new JsonObject { ["choice"] = "In Korea now" };

        await channel.PostAsync(submitted);

        Assert.Contains("2 of 10", (await channel.Azure.MessagesAsync(4))[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_emergency_in_a_card_is_taken_over()
    {
        await using var channel = await Channel.StartAsync();
        var submitted = channel.Message("");
        submitted.Remove("text");
        submitted["value"] = new JsonObject { ["note"] = "I have crushing chest pain and I cannot breathe" };

        await channel.PostAsync(submitted);

        Assert.Equal("high", (await channel.Azure.MessagesAsync(1))[0].Body!["importance"]!.ToString());
    }

    [Fact]
    public async Task In_a_group_it_only_says_why_not_but_an_emergency_is_answered()
    {
        await using var channel = await Channel.StartAsync();
        await channel.PostAsync(InGroup(Said.Joined(channel.Azure.ServiceUrl)));

        await channel.PostAsync(InGroup(channel.Message("<at>Second Opinion</at> my mother needs an operation")));
        var refusal = Assert.Single(await channel.Azure.MessagesAsync(1));
        Assert.Contains("one person at a time", refusal.Text, StringComparison.Ordinal);

        await channel.PostAsync(InGroup(channel.Message("I have crushing chest pain and I cannot breathe")));
        Assert.Contains("119", (await channel.Azure.MessagesAsync(2))[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mention_of_the_bot_is_not_part_of_what_was_said()
    {
        await using var channel = await Channel.StartAsync();
        await channel.JoinAsync();
        await channel.Azure.MessagesAsync(1);
        var message = channel.Message("<at>Second Opinion</at> I agree, start");
        message["entities"] = new JsonArray(new JsonObject
        {
            ["type"] = "mention",
            ["text"] = "<at>Second Opinion</at>",
            ["mentioned"] = new JsonObject { ["id"] = "28:" + FakeAzure.AppId },
        });

        await channel.PostAsync(message);

        Assert.Contains("1 of 10", (await channel.Azure.MessagesAsync(3))[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_channels_request_to_delete_the_persons_data_is_written_down_at_once()
    {
        await using var channel = await Channel.StartAsync();
        await channel.AskAsync("hello", replies: 2);
        var request = channel.Message("");
        request["type"] = "deleteUserData";

        Assert.Equal(HttpStatusCode.OK, await channel.PostAsync(request));

        var store = channel.Bot.Services.GetRequiredService<ITurnStore>();
        var asked = await store.ListKeysAsync("deletions/", CancellationToken.None);
        var left = await store.ListConversationsIdleSinceAsync(DateTimeOffset.MaxValue, 10, CancellationToken.None);
        Assert.True(asked.Count == 1 || left.Count == 0);
    }

    [Fact]
    public async Task An_event_from_outside_never_reaches_the_bot_whatever_its_name()
    {
        await using var channel = await Channel.StartAsync("webchat");
        await channel.AskAsync("hello", replies: 2);
        var forged = channel.Message("");
        forged["type"] = "event";
        forged["name"] = "desk.reply";
        forged["value"] = new JsonObject { ["text"] = "a word of the coordinator's" };

        Assert.Equal(HttpStatusCode.OK, await channel.PostAsync(forged));

        await Task.Delay(300);
        Assert.Equal(2, channel.Azure.Messages.Count);
    }

    [Fact]
    public async Task The_same_names_on_two_channels_are_two_conversations_and_neither_is_one_of_Direct_Lines()
    {
        await using var channel = await Channel.StartAsync();
        await channel.PostAsync(Said.Message(channel.Azure.ServiceUrl, "hello", "msteams", "same"));
        await channel.PostAsync(Said.Message(channel.Azure.ServiceUrl, "hello", "sms", "same"));

        var store = channel.Bot.Services.GetRequiredService<ITurnStore>();
        var conversations = await store.ListConversationsIdleSinceAsync(DateTimeOffset.MaxValue, 10, CancellationToken.None);
        Assert.Equal(2, conversations.Count);
        Assert.All(conversations, id => Assert.StartsWith("connector-", id, StringComparison.Ordinal));
    }

    private static JsonObject InGroup(JsonObject activity)
    {
        activity["conversation"] = new JsonObject { ["id"] = "19:group", ["conversationType"] = "groupChat", ["isGroup"] = true };
        return activity;
    }
}
