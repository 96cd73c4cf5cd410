using System.Text.Json;

namespace SecondOpinion.Bot.Host.Operations.DemoModel;

/// <summary>What the demo model understands of a request: the lines of prompts/phrase-answer.yaml.</summary>
internal sealed record DemoRequest(bool IsStream, string Instructions, string Question, IReadOnlyList<DemoPassage> Passages)
{
    private const string QuestionLine = "Question: ";
    private const string PassagesLine = "Passages: ";

    public static DemoRequest Read(JsonElement body)
    {
        var text = body.GetProperty("messages").EnumerateArray().Last(message => message.GetProperty("role").GetString() == "user").GetProperty("content").GetString()!;
        var lines = text.Split('\n', StringSplitOptions.TrimEntries);
        var question = lines.FirstOrDefault(line => line.StartsWith(QuestionLine, StringComparison.Ordinal)) is { } asked ? JsonSerializer.Deserialize<string>(asked[QuestionLine.Length..])! : "";
        var passages = lines.FirstOrDefault(line => line.StartsWith(PassagesLine, StringComparison.Ordinal)) is { } found
            ? JsonSerializer.Deserialize<List<DemoPassage>>(found[PassagesLine.Length..], JsonSerializerOptions.Web)! : [];
        var instructions = body.GetProperty("messages")[0].GetProperty("content").GetString()!;
        return new DemoRequest(body.TryGetProperty("stream", out var stream) && stream.GetBoolean(), instructions, question, passages);
    }
}
