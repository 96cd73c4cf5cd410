using SecondOpinion.Bot.Adapters.Content.Phrasing;
using SecondOpinion.Bot.Dialogs.Emergency;
using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Domain.Emergency;
using SecondOpinion.Bot.Domain.Language;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Tests.Adapters.Content.Guide;
using SecondOpinion.Bot.Tests.Domain.Emergency;
using Xunit;

namespace SecondOpinion.Bot.Tests.Dialogs.Emergency;

public sealed class EmergencyTakeoverTests
{
    private static readonly PhraseBook Phrases = PhraseBookLoader.Load(Path.Combine(Screens.Directory, ".."), "emergency", _ => null);
    private static readonly EmergencyTakeover Takeover = new(Phrases, new EmergencyNumbers(RealGuide.Book.Facts.Values));

    public static TheoryData<string> Languages => [.. Phrases.Languages];

    [Fact]
    public void Fifteen_languages_have_every_phrase() => Assert.Equal(15, Phrases.Languages.Count);

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_number_comes_first_and_is_one_tap(string language)
    {
        var reply = Takeover.Compose(new(TriageLevel.Red, TriageKind.Medical, "cardiac", language), null);

        Assert.StartsWith("# 119\n", reply.Text, StringComparison.Ordinal);
        Assert.Equal("high", reply.Importance);
        Assert.Equal("tel:119", reply.SuggestedActions!.Actions![0].Value!.Value.GetString());
        Assert.Contains(Phrases.Say("ko", EmergencyPhrases.ShowSentence), reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain('{', reply.Text!);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_crisis_shows_the_crisis_line_beside_the_number(string language)
    {
        var reply = Takeover.Compose(new(TriageLevel.Red, TriageKind.Crisis, "die-wish", language), "KR");

        Assert.StartsWith("# 119 · 109\n", reply.Text, StringComparison.Ordinal);
        Assert.Equal("tel:109", reply.SuggestedActions!.Actions![1].Value!.Value.GetString());
        Assert.DoesNotContain('{', reply.Text!);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Elsewhere_the_number_of_the_place_comes_first_and_Koreas_is_named(string language)
    {
        var reply = Takeover.Compose(new(TriageLevel.Red, TriageKind.Medical, "cardiac", language), "FR");

        Assert.StartsWith("# 15\n", reply.Text, StringComparison.Ordinal);
        Assert.Contains("112", reply.Text, StringComparison.Ordinal);
        Assert.Contains("119", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Repeating_it_is_shorter()
    {
        var triage = new Triage(TriageLevel.Red, TriageKind.Medical, "cardiac", "en");

        Assert.True(Takeover.Compose(triage, null, repeated: true).Text!.Length < Takeover.Compose(triage, null).Text!.Length / 2);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void What_a_button_sends_is_understood(string language)
    {
        var actions = Takeover.Compose(new(TriageLevel.Red, TriageKind.Medical, "cardiac", language), null).SuggestedActions!.Actions!;

        Assert.Equal(EmergencyReply.Elsewhere, Read(actions[^2]));
        Assert.Equal(EmergencyReply.GoOn, Read(actions[^1]));
    }

    private static EmergencyReply? Read(CardAction action) => Takeover.Read(PlainWords.Of(action.Value!.Value.GetString()!))?.Reply;
}
