using System.Text;

namespace SecondOpinion.Bot.Tests.Host.Endpoints.DirectLine;

/// <summary>Bodies that are nearly right, and bodies that are nothing at all; the same for the same seed.</summary>
internal sealed class FuzzBodies(Random random, string canary)
{
    private static readonly string[] Fields =
        ["type", "id", "timestamp", "from", "conversation", "recipient", "text", "locale", "channelData", "attachments", "entities", "membersAdded", "suggestedActions",
            "value", "name", "importance", "deliveryMode", "relatesTo", "reactionsAdded", "historyDisclosed", "user", "trustedOrigins", "eTag", "__proto__", "$type", "$ref"];

    private static readonly string[] ContentTypes =
        ["application/json", "application/json", "application/json", "application/json; charset=utf-8", "application/json; charset=utf-16", "text/plain", "", ";;;",
            "application/x-www-form-urlencoded", "multipart/form-data; boundary=b", "multipart/form-data", "application/octet-stream"];

    private string[] Values =>
        ["null", "true", "0", "-1", "1e999", "1.0", "\"\"", $"\"{canary}\"", "[]", "{}", "[null]", "[[]]", "[1]", "{\"id\":null}", "{\"id\":5}", "{\"id\":\"dl_x\"}",
            "\"\\ud800\"", "\"\\u0000\"", "\"message\"", "\"event\"", "\"conversationUpdate\"", "\"2020-99-99\"", Deep(20), Deep(40), Deep(5_000), "{\"a\":1,\"a\":2}",
            $"\"{new string('x', 5_000)}\"", "[{\"contentType\":5}]", "[{\"content\":{}}]", "NaN", "'x'", "/*c*/1", "\"unfinished"];

    public T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    public string NextContentType() => Pick(ContentTypes);

    public HttpMethod PickMethod(string path) => random.Next(6) == 0
        ? Pick([HttpMethod.Get, HttpMethod.Put, HttpMethod.Delete, HttpMethod.Patch, new HttpMethod("PROPFIND")])
        : path.Contains('?', StringComparison.Ordinal) || path.EndsWith("stream", StringComparison.Ordinal) ? HttpMethod.Get : HttpMethod.Post;

    public byte[] Next() => random.Next(12) switch
    {
        0 => Noise(random.Next(2_000)),
        1 => Encoding.UTF8.GetBytes(NearlyRight()[..^1]),
        2 => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(NearlyRight())],
        3 => Encoding.Unicode.GetBytes(NearlyRight()),
        4 => Flipped(Encoding.UTF8.GetBytes(NearlyRight())),
        5 => Encoding.UTF8.GetBytes(Pick(Values)),
        6 when random.Next(8) == 0 => Encoding.UTF8.GetBytes($$"""{"type":"message","from":{"id":"p"},"text":"{{new string('x', 10_000_000)}}"}"""),
        7 => Encoding.ASCII.GetBytes($"--b\r\nContent-Disposition: form-data; name=\"{Pick(["activity", "file", canary])}\"; filename=\"{Pick(["a", "../x", "\u0000"])}\"\r\nContent-Type: {Pick(["application/vnd.microsoft.activity", "image/png", "???"])}\r\n\r\n{NearlyRight()}\r\n--b{Pick(["--", ""])}\r\n"),
        _ => Encoding.UTF8.GetBytes(NearlyRight()),
    };

    private string NearlyRight()
    {
        var fields = Enumerable.Range(0, random.Next(1, 6)).Select(_ => $"\"{Pick(Fields)}\":{Pick(Values)}");
        return random.Next(2) == 0
            ? "{" + string.Join(',', fields) + "}"
            : "{\"type\":\"message\",\"from\":{\"id\":\"p\"}," + string.Join(',', fields) + "}";
    }

    private static string Deep(int depth) => new string('[', depth) + new string(']', depth);

    private byte[] Noise(int length)
    {
        var bytes = new byte[length];
        random.NextBytes(bytes);
        return bytes;
    }

    private byte[] Flipped(byte[] bytes)
    {
        bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        return bytes;
    }
}
