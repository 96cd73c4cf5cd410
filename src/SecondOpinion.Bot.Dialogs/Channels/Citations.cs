using System.Text.Json;
using System.Text.Json.Nodes;
using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Dialogs.Channels;

/// <summary>The claims of a message, read back from its one root entity.</summary>
public static class Citations
{
    private const string RootType = "https://schema.org/Message";

    // Teams refuses a message whose citation is longer (learn.microsoft.com, format-ai-bot-messages).
    private const int TeamsName = 80;
    private const int TeamsAbstract = 160;
    private const int TeamsClaims = 20;

    /// <summary>Marker, name and address of every claim, in order.</summary>
    public static IEnumerable<(string Marker, string Name, string? Url)> In(Activity activity)
    {
        foreach (var entity in activity.Entities ?? [])
        {
            if (entity.Type != RootType || entity.Properties?.TryGetValue("citation", out var claims) != true || claims.ValueKind != JsonValueKind.Array)
                continue;
            foreach (var claim in claims.EnumerateArray())
            {
                var appearance = claim.GetProperty("appearance");
                yield return (
                    $"[{claim.GetProperty("position").GetInt32()}]",
                    appearance.GetProperty("name").GetString()!,
                    appearance.TryGetProperty("url", out var url) ? url.GetString() : null);
            }
        }
    }

    /// <summary>The entities in Teams' bounds: at most twenty claims, short names and abstracts. Nothing else is changed.</summary>
    public static IList<Entity>? ForTeams(IList<Entity>? entities) => entities is null ? null : [.. entities.Select(entity =>
        entity.Type == RootType && entity.Properties?.TryGetValue("citation", out var claims) == true && claims.ValueKind == JsonValueKind.Array
            ? entity with { Properties = new Dictionary<string, JsonElement>(entity.Properties) { ["citation"] = Bounded(claims) } }
            : entity)];

    private static JsonElement Bounded(JsonElement claims)
    {
        var bounded = new JsonArray();
        foreach (var claim in JsonArray.Create(claims)!.Take(TeamsClaims))
        {
            var copy = claim!.DeepClone();
            var appearance = copy["appearance"]!;
            appearance["name"] = Cut(appearance["name"]!.GetValue<string>(), TeamsName);
            if (appearance["abstract"] is { } words)
                appearance["abstract"] = Cut(words.GetValue<string>(), TeamsAbstract);
            bounded.Add(copy);
        }

        return JsonSerializer.SerializeToElement(bounded);
    }

    private static string Cut(string words, int length)
    {
        if (words.Length <= length)
            return words;
        // Not through the middle of a character.
        var end = char.IsHighSurrogate(words[length - 2]) ? length - 2 : length - 1;
        return words[..end] + "…";
    }
}
