using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SecondOpinion.Bot.Host.Desk.Queue;
using SecondOpinion.Bot.Host.Desk.Tickets;

namespace SecondOpinion.Bot.Host.Desk;

internal sealed record SignInRequest(string Name, string Password);

/// <summary>Who is signed in (nulls: nobody), and the antiforgery token for changes.</summary>
internal sealed record SessionAnswer(string? Account, string? Name, bool IsSupervisor, string Csrf, bool ByProxy);

/// <summary>The JSON of the desk's own addresses.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SignInRequest))]
[JsonSerializable(typeof(SessionAnswer))]
[JsonSerializable(typeof(TicketRow))]
[JsonSerializable(typeof(IReadOnlyList<TicketRow>))]
[JsonSerializable(typeof(DeskEvent))]
[JsonSerializable(typeof(ActionRequest))]
[JsonSerializable(typeof(QuestionRequest))]
[JsonSerializable(typeof(TicketView))]
[JsonSerializable(typeof(LinesAnswer))]
[JsonSerializable(typeof(ActionAnswer))]
[JsonSerializable(typeof(SuggestionAnswer))]
[JsonSerializable(typeof(ContactAnswer))]
[JsonSerializable(typeof(IReadOnlyList<AuditEntry>))]
[JsonSerializable(typeof(IReadOnlyList<Colleague>))]
[JsonSerializable(typeof(IReadOnlyList<CannedPhrase>))]
[JsonSerializable(typeof(IReadOnlyList<DeadLetter>))]
internal sealed partial class DeskJson : JsonSerializerContext
{
    private static readonly Lazy<DeskJson> LazyPlain = new(() => new DeskJson(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    }));

    /// <summary>Letters of every script as themselves; nothing here is embedded in HTML.</summary>
    public static DeskJson Plain => LazyPlain.Value;
}
