using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Adapters.Storing;

/// <summary>Activities and documents as the bytes that are stored.</summary>
internal static class StoredJson
{
    private const int MaxDepth = 1000;

    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = MaxDepth };

    public static byte[] Encode(Activity activity) => JsonSerializer.SerializeToUtf8Bytes(activity, ProtocolJson.Plain.Activity);

    public static Activity DecodeActivity(byte[] json) => JsonSerializer.Deserialize(json, ProtocolJson.Plain.Activity)!;

    public static byte[] Encode(JsonElement document)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Writing))
            document.WriteTo(writer);
        return buffer.WrittenSpan.ToArray();
    }

    public static JsonElement DecodeDocument(byte[] json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MaxDepth });
        return JsonElement.ParseValue(ref reader);
    }
}
