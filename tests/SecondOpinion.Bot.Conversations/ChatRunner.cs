using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Conversations;

/// <summary>Plays a .chat file against the bot and stops at the first line that is not so.</summary>
public sealed class ChatRunner(BotUnderTest bot)
{
    private readonly Queue<Activity> _unread = new();
    private Activity? _current;

    public async Task RunAsync(IEnumerable<ChatLine> lines)
    {
        foreach (var line in lines)
            if (await FaultAsync(line) is { } fault)
                throw new ChatFailure(line, fault, _current, _unread);
    }

    private async Task<string?> FaultAsync(ChatLine line)
    {
        switch (line.Verb)
        {
            case "join":
                return Heard(await bot.JoinAsync(line.Text.Length == 0 ? null : line.Text));
            case "user":
                return Heard(await bot.SayAsync(line.Text));
            case "user presses":
                return _current is not null && Buttons().Contains(line.Text) ? Heard(await bot.SayAsync(line.Text)) : "there is no such button";
            case "user sends a file":
                return Heard(await bot.SendFileAsync(line.Text));
            case "user sends again":
                return Heard(await bot.SayAgainAsync());
            case "restart":
                await bot.RestartAsync(upgraded: line.Text == "upgraded");
                return null;
            case "the store stops":
                bot.StopStore();
                return null;
            case "the store is back":
                bot.StartStore();
                return null;
            case "time passes":
                bot.Pass(TimeSpan.Parse(line.Text, System.Globalization.CultureInfo.InvariantCulture));
                return null;
            case "bot":
                return Next() ?? Shows(line.Text);
            case "and":
                return Shows(line.Text);
            case "not":
                return Shows(line.Text) is null ? "it does show this" : null;
            case "buttons":
                return Buttons().Take(line.Text.Split('|').Length).SequenceEqual(line.Text.Split('|', StringSplitOptions.TrimEntries))
                    ? null : $"the buttons are: {string.Join(" | ", Buttons())}";
            case "no button":
                return Buttons().Contains(line.Text) ? "there is such a button" : null;
            case "cites":
                return Cited().Any(url => url.EndsWith("/guide/" + line.Text, StringComparison.Ordinal)) ? null : $"it cites: {string.Join(", ", Cited())}";
            case "cites nothing":
                return Cited().Any() ? "it cites something" : null;
            case "takes over":
                return _current?.Importance == ActivityImportance.High ? null : "it is not a takeover";
            case "no takeover":
                return _current?.Importance == ActivityImportance.High ? "it is a takeover" : null;
            case "skip to":
                while (_unread.Count > 0 && !_unread.Peek().Text!.Contains(line.Text, StringComparison.Ordinal))
                    _unread.Dequeue();
                return Next() ?? Shows(line.Text);
            case "silence":
                return _unread.Count == 0 ? null : "the bot said more";
            case "the rest does not matter":
                _unread.Clear();
                return null;
            default:
                return "there is no such verb";
        }
    }

    private string? Heard(IEnumerable<Activity> activities)
    {
        if (_unread.Count > 0)
            return "the bot had said more than was expected";
        foreach (var activity in activities.Where(activity => activity.Type == ActivityTypes.Message))
            _unread.Enqueue(activity);
        _current = null;
        return null;
    }

    private string? Next()
    {
        if (_unread.Count == 0)
            return "the bot said nothing more";
        _current = _unread.Dequeue();
        return null;
    }

    private string? Shows(string text) =>
        _current?.Text?.ReplaceLineEndings(" ").Contains(text, StringComparison.Ordinal) == true ? null : "it does not show this";

    private IReadOnlyList<string> Buttons() => [.. _current?.SuggestedActions?.Actions?.Select(action => action.Value?.GetString() ?? "") ?? []];

    private IEnumerable<string> Cited() =>
        from entity in _current?.Entities ?? []
        where entity.Properties?.ContainsKey("citation") == true
        from claim in entity.Properties!["citation"].EnumerateArray()
        select claim.GetProperty("appearance").GetProperty("url").GetString()!;
}
