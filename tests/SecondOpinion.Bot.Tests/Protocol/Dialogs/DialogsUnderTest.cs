using System.Text.Json;
using SecondOpinion.Bot.Protocol.Dialogs;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Protocol.Turns;
using SecondOpinion.Bot.Tests.Protocol.Turns;

namespace SecondOpinion.Bot.Tests.Protocol.Dialogs;

/// <summary>A conversation with one set of dialogs; the first begins when nothing is on the stack. State passes through JSON at every turn.</summary>
internal sealed class DialogsUnderTest
{
    private const string Key = "conversations/c1/state";

    private readonly TurnsUnderTest _turns = new();
    private readonly DialogSet _dialogs;
    private readonly string _root;
    private int _said;

    public DialogsUnderTest(params Dialog[] dialogs)
    {
        _dialogs = new DialogSet(_turns.State.CreateProperty<DialogState>("dialogs"));
        _root = dialogs[0].Id;
        foreach (var dialog in dialogs)
            _dialogs.Add(dialog);
        _turns.Bot = RunAsync;
    }

    public DialogTurnResult? Last { get; private set; }

    /// <summary>What to do in place of continuing, for one turn.</summary>
    public Func<DialogContext, Task<DialogTurnResult>>? Instead { get; set; }

    public Task<string[]> SayAsync(string text) => SendAsync(TurnsUnderTest.Message(text, $"m{++_said}"));

    public async Task<string[]> SendAsync(Activity activity) =>
        [.. (await _turns.Adapter.ProcessAsync(activity with { Id = $"s{++_said}" }, _turns.Bot, default)).Outgoing.Select(o => o.Text!)];

    public async Task<Activity> AskedAsync(string text) => (await _turns.SayAsync(text, $"m{++_said}")).Outgoing[^1];

    public async Task<string> StoredAsync() => (await _turns.Store.Inner.ReadAsync([Key], default))[Key].Value.GetRawText();

    public Task StoreAsync(string json) => _turns.Store.Inner.WriteAsync(
        new Dictionary<string, StoreItem> { [Key] = new(JsonSerializer.Deserialize<JsonElement>(json), "*") }, default);

    private async Task RunAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var dc = await _dialogs.CreateContextAsync(turnContext, cancellationToken);
        var instead = Instead;
        Instead = null;
        Last = instead is null ? await dc.ContinueDialogAsync(cancellationToken) : await instead(dc);
        if (Last.Status == DialogTurnStatus.Empty && instead is null)
            Last = await dc.BeginDialogAsync(_root, cancellationToken: cancellationToken);
    }
}
