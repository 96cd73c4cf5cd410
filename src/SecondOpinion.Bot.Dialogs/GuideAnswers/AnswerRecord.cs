using System.Text.Json;
using System.Text.Json.Nodes;
using SecondOpinion.Bot.Domain.Guide;
using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Dialogs.GuideAnswers;

/// <summary>
/// What the record keeps of an answer beside its words: how the guide decided, which passages in which version, why it was refused. Stands in the
/// message's channel data, where no client shows it.
/// </summary>
public static class AnswerRecord
{
    public const string Data = "secondOpinion";

    /// <summary>The reply with its record; what it says is unchanged.</summary>
    public static Activity On(GuideReply reply) => reply.Activity with { ChannelData = JsonSerializer.SerializeToElement(new JsonObject { [Data] = Of(reply.Decision) }) };

    /// <summary>What a recorded message keeps; null when it is no answer of the guide.</summary>
    public static Kept? Of(Activity activity) =>
        activity.ChannelData is { ValueKind: JsonValueKind.Object } data
        && data.TryGetProperty(Data, out var own) && own.ValueKind == JsonValueKind.Object && own.TryGetProperty("decision", out _)
            ? own.Deserialize<Kept>(JsonSerializerOptions.Web)
            : null;

    private static JsonObject Of(GuideDecision decision) => decision switch
    {
        GuideDecision.Answered answered => Passages("answered", answered.Passages),
        GuideDecision.PartlyCovered partly => Passages("partly", partly.Passages),
        GuideDecision.Declined declined => new JsonObject { ["decision"] = "declined", ["reason"] = declined.Reason.ToString() },
        _ => new JsonObject { ["decision"] = "not-in-guide" },
    };

    private static JsonObject Passages(string decision, IReadOnlyList<ScoredPassage> passages) => new()
    {
        ["decision"] = decision,
        ["passages"] = new JsonArray([.. passages.Select(scored => (JsonNode)new JsonObject { ["id"] = scored.Passage.Id, ["version"] = scored.Passage.Version })]),
    };

    /// <param name="Decision">answered, partly, declined, not-in-guide.</param>
    /// <param name="Reason">Why it was declined.</param>
    public sealed record Kept(string Decision, string? Reason)
    {
        public IReadOnlyList<KeptPassage> Passages { get; init; } = [];
    }

    /// <summary>A passage in the version that was shown.</summary>
    public sealed record KeptPassage(string Id, string Version);
}
