using System.Globalization;
using System.Text.Json;
using SecondOpinion.Bot.Dialogs.Citing;
using SecondOpinion.Bot.Dialogs.Routing;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Benchmarks;

/// <summary>Activities as a channel posts them to /api/messages, read from their JSON and taken straight through the adapter: no network.</summary>
internal sealed class AdapterPath : ITurnPath, IAsyncDisposable
{
    private readonly ConversationAdapter _adapter;
    private readonly AssembledBot _bot;
    private int _names;

    public AdapterPath(BotContent content, ITurnStore store)
    {
        _bot = BotAssembly.Build(content, new BotServices(
            TimeProvider.System, new PublicAddress(() => "https://bot.test"), NextName, NextName, TimeSpan.FromDays(30)));
        _adapter = new ConversationAdapter(store, new NobodyListens(), _bot.Screen, TimeProvider.System);
    }

    public async Task<IConversationPath> BeginAsync()
    {
        var conversation = new Conversation(this, NextName());
        await conversation.SendAsync("""{"type":"conversationUpdate","membersAdded":[{"id":"29:person","name":"Person"}],""");
        return conversation;
    }

    public ValueTask DisposeAsync() => _adapter.DisposeAsync();

    private string NextName() => Interlocked.Increment(ref _names).ToString("x8", CultureInfo.InvariantCulture);

    private sealed class Conversation(AdapterPath path, string id) : IConversationPath
    {
        private int _sent;

        public Task SayAsync(string text) =>
            SendAsync($$"""{"type":"message","text":{{JsonSerializer.Serialize(text)}},"textFormat":"plain","locale":"en-US","localTimestamp":"2026-03-01T18:00:00+09:00",""");

        public async Task SendAsync(string fields)
        {
            var json = fields + $$$"""
                "id":"{{{id}}}-{{{++_sent}}}","channelId":"msteams","serviceUrl":"https://smba.example/kr/","timestamp":"2026-03-01T09:00:00Z",
                "from":{"id":"29:person","name":"Person","role":"user"},"recipient":{"id":"28:bot","name":"Bot"},
                "conversation":{"id":"{{{id}}}","conversationType":"personal","tenantId":"tenant"},"channelData":{"tenant":{"id":"tenant"} } }
                """;
            var activity = JsonSerializer.Deserialize(json, ProtocolJson.Plain.Activity)!;
            var result = await path._adapter.ProcessAsync(activity, path._bot.Bot.OnTurnAsync, CancellationToken.None);
            if (result.Status != TurnStatus.Committed || result.Outgoing.Count == 0)
                throw new InvalidOperationException($"A turn ended as {result.Status} with {result.Outgoing.Count} replies.");
        }
    }

    private sealed class NobodyListens : IActivityDelivery
    {
        public void Recorded(string conversationId) { }

        public void ShowNow(string conversationId, IReadOnlyList<Activity> activities) { }
    }
}
