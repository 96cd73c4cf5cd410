using System.Text.Json;
using SecondOpinion.Bot.Protocol.Schema;
using Xunit;

namespace SecondOpinion.Bot.Tests.Protocol.Schema;

public sealed class ActivityJsonTests
{
    [Theory]
    [InlineData("""{"type":"message","id":"1","timestamp":"2026-11-21T09:00:00.000Z","from":{"id":"u","role":"user","tier":{"a":[1]}},"text":"hi"}""")]
    [InlineData("""{"type":"never heard of","madeUp":{"deep":[{"x":null}]},"value":[1,"2",{"three":3}]}""")]
    [InlineData("""{"type":"message","channelData":{"clientActivityID":"abc","postBack":true},"attachments":[{"contentType":"x/y","content":{"a":1},"extra":0}]}""")]
    [InlineData("""{"type":"message","entities":[{"type":"https://schema.org/Message","@type":"Message","citation":[{"position":1}]}]}""")]
    [InlineData("""{"type":"message","suggestedActions":{"to":[],"actions":[{"type":"imBack","title":"예","value":"예"}]}}""")]
    public void What_comes_in_goes_out_unchanged_known_or_not(string json) =>
        Assert.True(JsonElement.DeepEquals(
            JsonSerializer.Deserialize<JsonElement>(json),
            JsonSerializer.SerializeToElement(Read(json), ProtocolJson.Plain.Activity)));

    [Fact]
    public void An_instant_is_written_in_universal_time() => Assert.Equal(
        """{"timestamp":"2026-11-21T00:00:00.000Z"}""",
        JsonSerializer.Serialize(Read("""{"timestamp":"2026-11-21T09:00:00+09:00"}"""), ProtocolJson.Plain.Activity));

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("""{"text":7}""")]
    [InlineData("""{"from":"me"}""")]
    [InlineData("""{"timestamp":"yesterday"}""")]
    [InlineData("""{"timestamp":5}""")]
    [InlineData("""{"attachments":{}}""")]
    [InlineData("""{"text":"\ud800"}""")]
    public void Anything_else_is_a_json_exception_and_nothing_worse(string json) => Assert.Throws<JsonException>(() => Read(json));

    [Fact]
    public void Nesting_without_end_is_refused() =>
        Assert.ThrowsAny<JsonException>(() => Read("{\"value\":" + new string('[', 100_000) + new string(']', 100_000) + "}"));

    private static Activity? Read(string json) => JsonSerializer.Deserialize(json, ProtocolJson.Default.Activity);
}
