using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SecondOpinion.Bot.Host.Operations.DemoModel;

/// <summary>Writes a completion in OpenAI's wire form: one JSON object, or server-sent events of a few letters each.</summary>
internal sealed class DemoWire(HttpContext http, bool isStream, TimeSpan pause)
{
    private const int Piece = 24;
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The sentences in the form the prompt asks for.</summary>
    public static string Form(IReadOnlyList<DemoSentence> sentences) =>
        JsonSerializer.Serialize(new { sentences = sentences.Select(sentence => new { passage = sentence.Passage, quote = sentence.Quote, text = sentence.Text }) }, Json);

    public async Task WriteAsync(string content, string? reason, bool isDone = true, TimeSpan? slow = null)
    {
        if (!isStream)
        {
            http.Response.ContentType = "application/json";
            await http.Response.WriteAsync(Whole(content, reason ?? "stop"), http.RequestAborted);
            return;
        }

        Begin();
        for (var at = 0; at < content.Length; at += Piece)
        {
            if ((slow ?? pause) > TimeSpan.Zero)
                await Task.Delay(slow ?? pause, http.RequestAborted);
            await EventAsync(Chunk(new { content = content.Substring(at, Math.Min(Piece, content.Length - at)) }, null));
        }

        if (reason is not null)
            await EventAsync(Chunk(new { }, reason));
        if (isDone)
        {
            await EventAsync(Usage(content));
            await http.Response.WriteAsync("data: [DONE]\n\n", http.RequestAborted);
        }
    }

    public void Begin() => http.Response.ContentType = "text/event-stream";

    public async Task EventAsync(object data)
    {
        await http.Response.WriteAsync($"data: {JsonSerializer.Serialize(data, Json)}\n\n", Encoding.UTF8, http.RequestAborted);
        await http.Response.Body.FlushAsync(http.RequestAborted);
    }

    public static object Chunk(object delta, string? reason) => new
    {
        id = "demo",
        @object = "chat.completion.chunk",
        created = 0,
        model = "demo",
        choices = new[] { new { index = 0, delta, finish_reason = reason } },
    };

    private static object Usage(string content) => new
    {
        id = "demo",
        @object = "chat.completion.chunk",
        created = 0,
        model = "demo",
        choices = Array.Empty<object>(),
        usage = new { prompt_tokens = 1200, completion_tokens = content.Length / 4, total_tokens = 1200 + (content.Length / 4) },
    };

    private static string Whole(string content, string reason) => JsonSerializer.Serialize(
        new
        {
            id = "demo",
            @object = "chat.completion",
            created = 0,
            model = "demo",
            choices = new[] { new { index = 0, message = new { role = "assistant", content }, finish_reason = reason } },
            usage = new { prompt_tokens = 1200, completion_tokens = content.Length / 4, total_tokens = 1200 + (content.Length / 4) },
        },
        Json);
}
