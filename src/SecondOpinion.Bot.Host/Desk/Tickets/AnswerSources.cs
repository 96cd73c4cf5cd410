using System.Text.Json;
using SecondOpinion.Bot.Dialogs.GuideAnswers;
using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Host.Desk.Tickets;

/// <summary>Where the sentences of an answer come from, read out of its entities and its record.</summary>
internal static class AnswerSources
{
    public static bool IsByModel(Activity activity) =>
        (activity.Entities ?? []).Any(entity => entity.Properties?.TryGetValue("additionalType", out var types) == true
            && types.ValueKind == JsonValueKind.Array && types.EnumerateArray().Any(type => type.ValueKind == JsonValueKind.String && type.GetString() == "AIGeneratedContent"));

    public static IReadOnlyList<Source> Of(Activity activity, AnswerRecord.Kept? kept) =>
    [
        .. from entity in activity.Entities ?? []
           where entity.Properties?.ContainsKey("citation") == true
           from claim in entity.Properties!["citation"].EnumerateArray()
           let appearance = claim.GetProperty("appearance")
           let address = appearance.TryGetProperty("url", out var url) ? url.GetString() : null
           let passage = address is null ? null : Uri.UnescapeDataString(address[(address.LastIndexOf('/') + 1)..])
           select new Source(
               claim.GetProperty("position").GetInt32(), appearance.GetProperty("name").GetString() ?? "", passage,
               kept?.Passages.FirstOrDefault(p => p.Id == passage)?.Version),
    ];
}

/// <summary>One source of an answer.</summary>
/// <param name="Passage">Id in the guide; the page makes its own link of it.</param>
/// <param name="Version">Version of the passage when it was shown, where the record has it.</param>
internal sealed record Source(int Position, string Name, string? Passage, string? Version);
