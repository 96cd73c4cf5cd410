using System.Text.Json.Nodes;

namespace SecondOpinion.Bot.Tests.Host.Endpoints.Connector;

/// <summary>Activities as channels send them.</summary>
internal static class Said
{
    private static int last;

    public static JsonObject Message(string serviceUrl, string text, string channel = "msteams", string conversation = "a:conversation-1") => new()
    {
        ["type"] = "message",
        ["id"] = $"in-{Interlocked.Increment(ref last)}",
        ["timestamp"] = "2026-11-21T04:00:00.000Z",
        ["serviceUrl"] = serviceUrl,
        ["channelId"] = channel,
        ["from"] = new JsonObject { ["id"] = "29:person", ["name"] = "A Person" },
        ["conversation"] = new JsonObject { ["id"] = conversation, ["conversationType"] = "personal", ["tenantId"] = FakeAzure.Tenant },
        ["recipient"] = new JsonObject { ["id"] = "28:" + FakeAzure.AppId, ["name"] = "Second Opinion" },
        ["text"] = text,
        ["locale"] = "en-US",
    };

    public static JsonObject Joined(string serviceUrl, string channel = "msteams", string conversation = "a:conversation-1")
    {
        var update = Message(serviceUrl, "", channel, conversation);
        update.Remove("text");
        update["type"] = "conversationUpdate";
        update["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "28:" + FakeAzure.AppId }, new JsonObject { ["id"] = "29:person" });
        return update;
    }
}
