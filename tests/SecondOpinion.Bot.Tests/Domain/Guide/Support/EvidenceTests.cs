using SecondOpinion.Bot.Domain.Guide;
using SecondOpinion.Bot.Domain.Guide.Support;
using SecondOpinion.Bot.Tests.Host;
using Xunit;

namespace SecondOpinion.Bot.Tests.Domain.Guide.Support;

/// <summary>What may be cited, and what a sentence is held against.</summary>
public sealed class EvidenceTests
{
    private static readonly Passage Waits = SupportUnderTest.Passage("Waiting can be long in large hospitals. Waiting is generally shorter in clinics.", id: "waits");
    private static readonly Passage Bring = SupportUnderTest.Passage("Bring your scans.", id: "bring");

    [Fact]
    public void Only_what_was_found_can_be_cited() =>
        Assert.Equal(SupportFault.UnknownPassage, Judge(new DraftSentence("Bring your scans.", "bring-2", "Bring your scans.")).Fault);

    [Fact]
    public void A_true_sentence_with_the_source_of_another_is_refused()
    {
        Assert.Equal(SupportFault.Quote, Judge(new DraftSentence("Bring your scans.", "waits", "Bring your scans.")).Fault);
        Assert.Equal(SupportFault.Word, Judge(new DraftSentence("Bring your scans.", "waits", "Waiting can be long in large hospitals.")).Fault);
    }

    [Fact]
    public void A_quote_counts_as_the_whole_sentence_it_stands_in() =>
        Assert.Equal(SupportFault.Negation, SupportUnderTest.Checks.For([SupportUnderTest.Passage("You do not need a visa for this.")], "en")
            .Judge(new DraftSentence("You need a visa for this.", "test.passage", "need a visa for this")).Fault);

    [Fact]
    public void What_one_sentence_says_is_not_said_with_the_subject_of_another() =>
        Assert.False(Judge(new DraftSentence("Waiting is generally shorter in large hospitals.", "waits", Waits.Text)).IsSupported);

    [Fact]
    public void The_same_sentence_is_shown_once()
    {
        var check = SupportUnderTest.Checks.For([Bring], "en");
        var sentence = new DraftSentence("Bring your scans.", "bring", "Bring your scans.");

        Assert.True(check.Judge(sentence).IsSupported);
        Assert.Equal(SupportFault.Repeated, check.Judge(sentence).Fault);
    }

    [Fact]
    public void A_telephone_number_comes_through_its_slot_and_no_other_way()
    {
        var helpline = BotOnStore.Content.Guide.Passage("help.1330");
        var masked = SupportUnderTest.Checks.Masked(helpline);
        var first = masked[..(masked.IndexOf('.', StringComparison.Ordinal) < 10 ? masked.IndexOf(". ", StringComparison.Ordinal) : masked.IndexOf(". ", StringComparison.Ordinal))] + ".";

        var shown = SupportUnderTest.Checks.For([helpline], "en").Judge(new DraftSentence(first, helpline.Id, first));
        var typed = SupportUnderTest.Checks.For([helpline], "en").Judge(new DraftSentence(first.Replace("[phone.1330]", "1330", StringComparison.Ordinal), helpline.Id, first));

        Assert.DoesNotContain("1330 ", masked.Replace("[phone.1330]", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.True(shown.IsSupported, $"{shown.Fault} {shown.Detail}");
        Assert.Contains("1330", shown.Shown, StringComparison.Ordinal);
        Assert.False(typed.IsSupported);
    }

    [Fact]
    public void An_answer_speaks_of_the_best_passage_and_keeps_most_of_what_was_written()
    {
        var check = SupportUnderTest.Checks.For([Waits, Bring], "en");
        check.Judge(new DraftSentence("Bring your scans.", "bring", "Bring your scans."));
        Assert.False(check.IsAnswer([Waits, Bring]));

        check.Judge(new DraftSentence("Waiting is generally shorter in clinics.", "waits", "Waiting is generally shorter in clinics."));
        Assert.True(check.IsAnswer([Waits, Bring]));

        check.Judge(new DraftSentence("It is free.", "waits", "Waiting"));
        check.Judge(new DraftSentence("It is safe.", "waits", "Waiting"));
        check.Judge(new DraftSentence("It is good.", "waits", "Waiting"));
        Assert.False(check.IsAnswer([Waits, Bring]));
    }

    [Fact]
    public void Of_sources_that_disagree_all_are_given_or_none()
    {
        var prices = SupportUnderTest.Passage("The Seoul article quotes 200 USD. The clinic article quotes 300 USD.", PassageStatus.Conflicting, "prices");
        var check = SupportUnderTest.Checks.For([prices], "en");
        check.Judge(new DraftSentence("The Seoul article quotes 200 USD.", "prices", "The Seoul article quotes 200 USD."));
        Assert.False(check.IsAnswer([prices]));

        check.Judge(new DraftSentence("The clinic article quotes 300 USD.", "prices", "The clinic article quotes 300 USD."));
        Assert.True(check.IsAnswer([prices]));
    }

    private static SentenceVerdict Judge(DraftSentence sentence) => SupportUnderTest.Checks.For([Waits, Bring], "en").Judge(sentence);
}
