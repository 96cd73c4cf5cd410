using System.Net;
using System.Text.Json.Nodes;
using Xunit;

namespace SecondOpinion.Bot.Tests.Host.Endpoints.Connector;

/// <summary>Another bot calls this one as its skill, with real tokens: the answer's token is made out to it, and the brief ends the call.</summary>
public sealed class SkillTests : IAsyncLifetime
{
    private const string Parent = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";

    private FakeAzure _azure = null!;
    private BotServer _bot = null!;

    public async Task InitializeAsync()
    {
        _azure = await FakeAzure.StartAsync();
        var settings = _azure.Settings();
        settings["Channels:Connector:AllowedCallers:0"] = Parent;
        _bot = BotServer.Start(settings);
    }

    [Fact]
    public async Task The_brief_ends_the_call_as_its_value()
    {
        foreach (var text in new[] { "I agree, start", "In Korea now", "Surgery", "skip", "skip", "skip", "skip", "skip", "skip", "skip", "skip", "Yes, show my brief" })
            Assert.Equal(HttpStatusCode.OK, await CallAsync(text, conversation: Guid.NewGuid().ToString()));

        for (var waited = 0; waited < 400 && Ended is null; waited++)
            await Task.Delay(25);
        Assert.Equal("completedSuccessfully", Ended!.Body!["code"]!.ToString());
        Assert.NotEmpty(Ended.Body["value"]!["sections"]!.AsArray());
        Assert.Contains($"client_credentials {FakeAzure.AppId} True {Parent}/.default", Assert.Single(_azure.Grants), StringComparison.Ordinal);
    }

    public async Task DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _azure.DisposeAsync();
    }

    private SentActivity? Ended => _azure.Sent.FirstOrDefault(sent => sent.Body!["type"]!.ToString() == "endOfConversation");

    // As the Agents SDK calls: a new conversation with every message, the one it belongs to beside it.
    private Task<HttpStatusCode> CallAsync(string text, string conversation)
    {
        var message = Said.Message(_azure.ServiceUrl, text, "webchat", conversation);
        message["recipient"]!["role"] = "skill";
        message["relatesTo"] = new JsonObject { ["channelId"] = "webchat", ["conversation"] = new JsonObject { ["id"] = "the-parents" } };
        return _bot.StatusAsync(message, TestToken.OfBot(_azure.BotKeys[0], Parent).Signed());
    }
}
