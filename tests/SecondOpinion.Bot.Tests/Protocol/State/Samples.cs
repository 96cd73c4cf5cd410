using System.Text.Json;
using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Tests.Protocol.State;

/// <summary>Activities that are hard to keep.</summary>
internal static class Samples
{
    public static Activity EveryKindOfField() => JsonSerializer.Deserialize(
        """
        {
          "type": "message", "id": "in-1", "timestamp": "2026-03-01T09:00:00.123Z", "localTimestamp": "2026-03-01T18:00:00+09:00",
          "channelId": "directline", "from": {"id": "dl_1", "role": "user", "unknown": [1]}, "conversation": {"id": "c"},
          "text": "Ünïcode 한국어 👩‍⚕️ \u0000 \u202e <b>&amp;</b> \"quotes\" 'x' \r\n\t",
          "suggestedActions": {"actions": [{"type": "imBack", "title": "Yes", "value": "yes"}]},
          "attachments": [{"contentType": "application/json", "content": {"deep": {"deeper": [null, 1.50, 1e300, "x"]}}}],
          "entities": [{"type": "https://schema.org/Message", "citation": [{"position": 1}]}],
          "channelData": {"clientActivityID": "abc", "nested": [[[{}]]]}, "value": "plain text",
          "somethingNew": {"kept": true}
        }
        """,
        ProtocolJson.Plain.Activity)!;
}
