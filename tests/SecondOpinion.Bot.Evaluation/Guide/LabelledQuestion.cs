using System.Text.Json;
using System.Text.Json.Serialization;

namespace SecondOpinion.Bot.Evaluation.Guide;

/// <summary>One row of a question file (shared/eval's form).</summary>
/// <param name="Facts">Ids of the seed facts that answer it; empty for a question to refuse.</param>
internal sealed record LabelledQuestion(
    string Id, string Lang, string Kind, string Question, bool Answerable, LabelledQuestion.Expected? Expect, IReadOnlyList<string>? Facts)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>Passages that answer it, for sets that name passages instead of facts.</summary>
    public IReadOnlyList<string>? Passages { get; init; }

    /// <summary>Why it is to be declined, "none" for one that only looks so; null for sets that do not say.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether somebody read it while adding words to the guide: it tells nothing any more.</summary>
    public bool Seen { get; init; }

    /// <summary>What was asked before, oldest first.</summary>
    public IReadOnlyList<string>? Earlier { get; init; }

    public static IEnumerable<LabelledQuestion> Read(string path) =>
        File.ReadLines(path).Where(l => l.Trim().Length > 0).Select(l => JsonSerializer.Deserialize<LabelledQuestion>(l, Options)!);

    /// <param name="AnyOf">The reply holds one string of every group.</param>
    /// <param name="MustNot">The reply holds none of these.</param>
    internal sealed record Expected([property: JsonPropertyName("any_of")] IReadOnlyList<IReadOnlyList<string>>? AnyOf, [property: JsonPropertyName("must_not")] IReadOnlyList<string>? MustNot);
}
