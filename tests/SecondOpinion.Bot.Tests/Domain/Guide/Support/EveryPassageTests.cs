using SecondOpinion.Bot.Domain.Guide.Support;
using SecondOpinion.Bot.Domain.Guide.Support.Reading;
using SecondOpinion.Bot.Host.Operations.DemoModel;
using SecondOpinion.Bot.Tests.Host;
using Xunit;

namespace SecondOpinion.Bot.Tests.Domain.Guide.Support;

/// <summary>The whole guide as its own test: each sentence supports itself, and none of its distortions.</summary>
public sealed class EveryPassageTests
{
    // One passage names a company by its web address; a model may not write that.
    private const int NamedByAddress = 1;

    [Fact]
    public void Every_sentence_of_the_guide_supports_itself()
    {
        var refused = All().Where(pair => !SupportUnderTest.Checks.For([pair.Passage], "en").Judge(new DraftSentence(pair.Sentence, pair.Passage.Id, pair.Sentence)).IsSupported).ToList();

        Assert.True(refused.Count <= NamedByAddress, string.Join("\n", refused.Select(pair => pair.Sentence)));
    }

    [Fact]
    public void No_distortion_of_a_sentence_is_supported()
    {
        var passages = BotOnStore.Content.Guide.Passages.Select(passage => (Passage: passage, Seen: new DemoPassage(passage.Id, SupportUnderTest.Checks.Masked(passage)))).ToArray();
        var dice = new DemoDice(7);
        var (made, supported) = (0, new List<string>());
        foreach (var (passage, sentence) in All())
        {
            var other = dice.Of(passages);
            var check = SupportUnderTest.Checks.For([passage, other.Passage], "en");
            foreach (var kind in Enum.GetValues<HostileKind>())
            {
                if (HostileSentences.Of(kind, new DemoSentence(sentence, passage.Id, sentence), [new DemoPassage(passage.Id, sentence), other.Seen], dice) is not { } hostile)
                    continue;
                made++;
                if (check.Judge(new DraftSentence(hostile.Text, hostile.Passage, hostile.Quote)).IsSupported)
                    supported.Add($"{kind}: {hostile.Text}");
            }
        }

        Assert.True(made > 15_000);
        Assert.Empty(supported);
    }

    [Fact]
    public void The_verdict_is_the_same_in_every_culture()
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            string Verdicts() => string.Join(',', All().Take(200).Select(pair =>
                SupportUnderTest.Checks.For([pair.Passage], "en").Judge(new DraftSentence(Paraphrases.Of(pair.Sentence, new DemoDice(3), changeWords: true), pair.Passage.Id, pair.Sentence)).Fault));
            var here = Verdicts();
            foreach (var culture in new[] { "tr-TR", "ar-SA", "de-DE", "th-TH" })
            {
                System.Globalization.CultureInfo.CurrentCulture = new System.Globalization.CultureInfo(culture);
                Assert.Equal(here, Verdicts());
            }
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    private static IEnumerable<(SecondOpinion.Bot.Domain.Guide.Passage Passage, string Sentence)> All() =>
        from passage in BotOnStore.Content.Guide.Passages
        let text = SupportUnderTest.Checks.Masked(passage)
        from span in Sentences.Of(text)
        select (passage, text[span.Start..span.End].Trim());
}
