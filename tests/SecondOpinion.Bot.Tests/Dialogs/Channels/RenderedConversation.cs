using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SecondOpinion.Bot.Dialogs.Channels;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Tests.Adapters.Content.Guide;
using SecondOpinion.Bot.Tests.Host;

namespace SecondOpinion.Bot.Tests.Dialogs.Channels;

/// <summary>One interview, one answer, one refusal and one emergency as the bot said them, and as each channel is sent them.</summary>
internal sealed class RenderedConversation
{
    public static readonly ChannelForms Forms = new(BotOnStore.Content.ChannelPhrases);

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly string[] Lines =
    [
        "I agree, start", "In Korea now", "Surgery", "skip", "what records should I bring", "skip", "skip", "skip", "skip", "skip", "skip", "skip", "Yes, show my brief",
        "which clinic is the best", "I have crushing chest pain and I cannot breathe",
    ];

    private static readonly string Frozen = Path.Combine(RealGuide.Root, "tests", "SecondOpinion.Bot.Tests", "Dialogs", "Channels", "Golden", "said.json");

    private readonly List<Turn> _turns = [];

    private sealed record Turn(string Said, IReadOnlyList<Activity> Replies);

    /// <summary>Golden files are asked for anew.</summary>
    public static bool IsUpdate => Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";

    /// <summary>The conversation as it was once, so that a change of the guide or of a phrase is no change of a channel.</summary>
    public static async Task<RenderedConversation> FrozenAsync()
    {
        if (IsUpdate)
            await File.WriteAllTextAsync(Frozen, WithoutChance(JsonSerializer.Serialize((await HoldAsync())._turns, Readable)));
        var frozen = new RenderedConversation();
        frozen._turns.AddRange(JsonSerializer.Deserialize<Turn[]>(await File.ReadAllTextAsync(Frozen))!);
        return frozen;
    }

    /// <summary>The conversation as the bot holds it today.</summary>
    public static async Task<RenderedConversation> HoldAsync()
    {
        var held = new RenderedConversation();
        await using var bot = new BotOnStore(new MemoryTurnStore(), TimeProvider.System);
        held._turns.Add(new Turn("(joins)", await bot.JoinAsync("golden")));
        foreach (var line in Lines)
            held._turns.Add(new Turn(line, await bot.SayAsync("golden", line)));
        return held;
    }

    public IEnumerable<Activity> Replies => _turns.SelectMany(turn => turn.Replies);

    /// <summary>Everything as text for people to compare: who said what, and what else stands in each message.</summary>
    public string On(string channel)
    {
        var lines = new List<string>();
        foreach (var (said, replies) in _turns)
        {
            lines.Add($">>> {said}");
            lines.AddRange(replies.SelectMany(reply => Forms.Render(reply, channel)).Select(Shown));
        }

        return string.Join("\n\n", lines) + "\n";
    }

    private static string WithoutChance(string json) => Regex.Replace(json, "token-[0-9a-f]{32}", "token");

    private static string Shown(Activity activity)
    {
        var rest = JsonNode.Parse(JsonSerializer.Serialize(activity, ProtocolJson.Plain.Activity))!.AsObject();
        foreach (var own in new[] { "type", "text", "id", "timestamp", "from", "recipient", "conversation", "channelId", "replyToId", "locale", "channelData" })
            rest.Remove(own);
        return $"<<< {activity.Text}\n{rest.ToJsonString(Readable)}";
    }
}
