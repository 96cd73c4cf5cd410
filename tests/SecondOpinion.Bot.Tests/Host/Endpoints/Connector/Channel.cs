using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;

namespace SecondOpinion.Bot.Tests.Host.Endpoints.Connector;

/// <summary>One channel with its bot: says things with good tokens and reads what comes back.</summary>
internal sealed class Channel : IAsyncDisposable
{
    private readonly string _name;

    private Channel(FakeAzure azure, BotServer bot, string name) => (Azure, Bot, _name) = (azure, bot, name);

    public FakeAzure Azure { get; }

    public BotServer Bot { get; }

    public static async Task<Channel> StartAsync(
        string name = "msteams", Action<IServiceCollection>? replace = null, Action<Dictionary<string, string>>? settings = null)
    {
        var azure = await FakeAzure.StartAsync();
        var all = azure.Settings();
        settings?.Invoke(all);
        return new Channel(azure, BotServer.Start(all, replace), name);
    }

    public Task<HttpStatusCode> JoinAsync() => PostAsync(Said.Joined(Azure.ServiceUrl, _name));

    public JsonObject Message(string text) => Said.Message(Azure.ServiceUrl, text, _name);

    public Task<HttpStatusCode> SayAsync(string text) => PostAsync(Message(text));

    public Task<HttpStatusCode> PostAsync(JsonNode activity) => Bot.StatusAsync(activity, Token());

    public Task<HttpResponseMessage> SendAsync(JsonNode activity) => Bot.PostAsync(activity, Token());

    /// <summary>Says one thing and gives the messages that answer it: all there are when this many more have come.</summary>
    public async Task<IReadOnlyList<SentActivity>> AskAsync(string text, int replies = 1)
    {
        var before = Azure.Messages.Count;
        await SayAsync(text);
        return [.. (await Azure.MessagesAsync(before + replies)).Skip(before)];
    }

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Azure.DisposeAsync();
    }

    private string Token() => TestToken.OfChannel(Azure.Keys[0], Azure.ServiceUrl).Signed();
}
