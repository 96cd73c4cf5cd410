using System.Text.Json;
using SecondOpinion.Bot.Dialogs.Emergency;
using SecondOpinion.Bot.Domain.Emergency;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Dialogs.Routing;

/// <summary>
/// The emergency screen at its place before everything: every text of an activity (typed, pressed, filled into a card, the names of files) is
/// looked at; RED is answered with the takeover. Needs nothing but memory.
/// </summary>
internal sealed class EmergencyGate(EmergencyScreen screen, EmergencyTakeover takeover, PlaceGuess places, WarmMemory warm, TimeProvider time)
    : IInboundScreen
{
    private const string Desk = "handoff.";
    private const int DeepestValue = 8;
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(10);

    public Activity? Takeover(Activity inbound)
    {
        // What the desk or a hub says is not the person's condition, and "call the ambulance if ..." is no emergency.
        if (inbound.Type == ActivityTypes.Event && inbound.Name?.StartsWith(Desk, StringComparison.Ordinal) == true)
            return null;
        var texts = Texts(inbound);
        if (texts.Count == 0)
            return null;
        var conversation = inbound.Conversation!.Id!;
        var known = warm.Of(conversation);
        var triage = screen.Screen(texts, known.Recent);
        warm.Heard(conversation, string.Join('\n', texts));
        if (triage.Level != TriageLevel.Red)
            return null;

        // The same message again (a retry) must show the same reply; another one soon after needs no second screenful.
        var now = time.GetUtcNow();
        var repeated = known.TakeoverId is { } last && last != inbound.Id && now - known.TakeoverAt < Soon;
        if (!repeated)
            warm.TookOver(conversation, inbound.Id!, now);
        return takeover.Compose(triage, places.Of(texts[0]) ?? known.Country, repeated);
    }

    internal static IReadOnlyList<string> Texts(Activity inbound)
    {
        var texts = new List<string>();
        Add(inbound.Text);
        AddValue(inbound.Value ?? default, 0);
        foreach (var attachment in inbound.Attachments ?? [])
        {
            Add(attachment.Name);
            AddValue(attachment.Content ?? default, 0);
        }

        return texts;

        void Add(string? words)
        {
            if (!string.IsNullOrWhiteSpace(words))
                texts.Add(words);
        }

        void AddValue(JsonElement value, int depth)
        {
            if (depth > DeepestValue)
                return;
            if (value.ValueKind == JsonValueKind.String)
                Add(value.GetString());
            else if (value.ValueKind == JsonValueKind.Array)
                foreach (var item in value.EnumerateArray())
                    AddValue(item, depth + 1);
            else if (value.ValueKind == JsonValueKind.Object)
                foreach (var property in value.EnumerateObject())
                    AddValue(property.Value, depth + 1);
        }
    }
}
