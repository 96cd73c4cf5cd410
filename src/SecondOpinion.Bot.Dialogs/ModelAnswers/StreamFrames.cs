using System.Text.Json;
using System.Text.Json.Nodes;
using SecondOpinion.Bot.Dialogs.Citing;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Dialogs.ModelAnswers;

/// <summary>
/// One answer on its way to those who are connected: a status first, then text that only grows, each piece checked before. Both forms of streaming metadata
/// (Web Chat's channel data and the Activity schema's streaminfo entity) stand on every frame. Nothing of it is recorded; the final message is.
/// </summary>
internal sealed class StreamFrames(Activity question, IActivityDelivery delivery, TimeProvider time)
{
    private static readonly string[] Channels = ["directline", "webchat"];

    private readonly string _id = $"{question.Id}.stream";
    private int _sequence;

    private bool IsStreaming => question.ChannelId is { } channel && Channels.Contains(channel, StringComparer.Ordinal);

    public void Status(string text) => Show(new Activity { Text = text }, "informative");

    /// <param name="text">Everything so far.</param>
    public void Text(string text) => Show(new Activity { Text = text, TextFormat = "markdown", Entities = [AiLabel.Entity] }, "streaming");

    /// <summary>Takes back what was shown, where no message will follow (an emergency took over).</summary>
    public void Withdraw()
    {
        if (_sequence > 0)
            Show(new Activity(), "final", "error");
    }

    /// <summary>The final message, marked as the end of the stream if there was one.</summary>
    public Activity Final(Activity message, bool isComplete) => _sequence == 0 ? message : Marked(message, "final", isComplete ? "success" : "error");

    private void Show(Activity frame, string type, string? result = null)
    {
        if (!IsStreaming)
            return;
        frame.Type = ActivityTypes.Typing;
        frame.ApplyReplyTo(question);
        frame.Timestamp = time.GetUtcNow();
        _sequence++;
        frame.Id = _sequence == 1 ? _id : $"{_id}.{_sequence}";
        delivery.ShowNow(question.Conversation!.Id!, [Marked(frame, type, result)]);
    }

    private Activity Marked(Activity activity, string type, string? result)
    {
        var mark = new Dictionary<string, object> { ["streamType"] = type };
        if (_sequence > 1 || activity.Type != ActivityTypes.Typing)
            mark["streamId"] = _id;
        if (type != "final")
            mark["streamSequence"] = _sequence;
        var info = new Dictionary<string, object>(mark);
        if (result is not null)
            info["streamResult"] = result;
        return activity with
        {
            ChannelData = With(activity.ChannelData, mark),
            Entities =
            [
                .. activity.Entities ?? [],
                new Entity { Type = "streaminfo", Properties = info.ToDictionary(field => field.Key, field => JsonSerializer.SerializeToElement(field.Value)) },
            ],
        };
    }

    // The record of the answer stands in the channel data already.
    private static JsonElement With(JsonElement? data, Dictionary<string, object> mark)
    {
        var fields = data is { ValueKind: JsonValueKind.Object } own ? JsonObject.Create(own)! : [];
        foreach (var (name, value) in mark)
            fields[name] = JsonSerializer.SerializeToNode(value);
        return JsonSerializer.SerializeToElement(fields);
    }
}
