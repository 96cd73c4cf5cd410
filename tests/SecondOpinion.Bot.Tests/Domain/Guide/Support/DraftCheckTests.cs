using SecondOpinion.Bot.Domain.Guide;
using SecondOpinion.Bot.Domain.Guide.Support;
using Xunit;

namespace SecondOpinion.Bot.Tests.Domain.Guide.Support;

/// <summary>One sentence against one passage: what is refused, and what must not be.</summary>
public sealed class DraftCheckTests
{
    private const string Fee = "The clinic article quotes 50,000–150,000 KRW (about 40–110 USD) per hour for a medical interpreter.";
    private const string Two = "The article quotes 50,000–150,000 KRW for a first consultation at a large hospital and 30,000–100,000 KRW at a clinic.";

    [Theory]
    [InlineData("For a medical interpreter, the clinic article quotes 50,000 to 150,000 won (about 40 to 110 USD) per hour.")]
    [InlineData("The clinic article quotes between 50,000 and 150,000 KRW (around 40–110 US dollars) per hour for a medical interpreter.")]
    [InlineData("According to the guide, the clinic article quotes 50,000–150,000 KRW per hour for a medical interpreter.")]
    public void A_price_may_be_put_in_other_words(string sentence) => Supported(Fee, sentence);

    [Theory]
    [InlineData("The clinic article quotes 50,000–160,000 KRW (about 40–110 USD) per hour for a medical interpreter.")]
    [InlineData("The clinic article quotes 5,000–150,000 KRW (about 40–110 USD) per hour for a medical interpreter.")]
    [InlineData("The clinic article quotes 50,000 KRW (about 40–110 USD) per hour for a medical interpreter.")]
    [InlineData("The clinic article quotes 50,000–150,000 USD (about 40–110 USD) per hour for a medical interpreter.")]
    [InlineData("The clinic article quotes 50,000–150,000 KRW (about 40–110 EUR) per hour for a medical interpreter.")]
    [InlineData("The clinic article quotes 50,000–150,000 KRW (40–110 USD) per hour for a medical interpreter.")]
    [InlineData("The clinic article quotes 50,000–150,000 KRW (about 40–110 USD) for a medical interpreter.")]
    [InlineData("The clinic article quotes up to 50,000–150,000 KRW (about 40–110 USD) per hour for a medical interpreter.")]
    [InlineData("The clinic article quotes 50,000–150,000 (about 40–110 USD) per hour for a medical interpreter.")]
    public void Value_range_unit_bound_and_per_must_agree(string sentence) => Refused(SupportFault.Figure, Fee, sentence);

    [Theory]
    [InlineData("The article quotes 30,000–100,000 KRW for a first consultation at a large hospital and 50,000–150,000 KRW at a clinic.")]
    [InlineData("The article quotes 30,000–100,000 KRW for a first consultation at a large hospital.")]
    [InlineData("At a clinic the article quotes 50,000–150,000 KRW for a first consultation.")]
    public void Two_prices_of_one_sentence_may_not_change_places(string sentence) => Refused(SupportFault.Order, Two, sentence);

    [Fact]
    public void Two_prices_in_their_places_stay() =>
        Supported(Two, "A first consultation at a large hospital is quoted at 50,000–150,000 KRW in the article, and at 30,000–100,000 KRW at a clinic.", orOrder: true);

    [Theory]
    [InlineData("The report is ready within two weeks.", "The report is ready within 2 weeks.", true)]
    [InlineData("The report is ready within two weeks.", "The report is ready within one week.", false)]
    [InlineData("The report is ready within two weeks.", "The report is ready within two days.", false)]
    [InlineData("One hospital of the list speaks 12 languages.", "One hospital of the list speaks twelve languages.", true)]
    [InlineData("One hospital of the list speaks 12 languages.", "One hospital of the list speaks twenty languages.", false)]
    [InlineData("A permit lasts 1 year.", "A permit lasts one year.", true)]
    [InlineData("The office opened on 23 May 2026.", "On 23 May 2026 the office opened.", true)]
    [InlineData("The office opened on 23 May 2026.", "On 24 May 2026 the office opened.", false)]
    [InlineData("It costs KRW 1,200,000 a night.", "It costs 1.2 million won a night.", true)]
    [InlineData("It costs KRW 1,200,000 a night.", "It costs 12 million won a night.", false)]
    public void Numbers_are_compared_as_numbers(string passage, string sentence, bool supported)
    {
        if (supported)
            Supported(passage, sentence);
        else
            Assert.False(SupportUnderTest.Judge(passage, sentence).IsSupported);
    }

    [Theory]
    [InlineData("Do not sign before you have read the plan.", "Sign before you have read the plan.")]
    [InlineData("You can sign before you have read the plan.", "You cannot sign before you have read the plan.")]
    [InlineData("A referral letter is not needed and not expected.", "A referral letter is needed and not expected.")]
    [InlineData("Come without make-up.", "Come with make-up.")]
    public void A_not_is_neither_lost_nor_added(string passage, string sentence) => Refused(SupportFault.Negation, passage, sentence);

    [Theory]
    [InlineData("The insurer may pay the bill.", "The insurer will pay the bill.")]
    [InlineData("The insurer may pay the bill.", "The insurer pays the bill.")]
    [InlineData("The patient must show a passport.", "The patient may show a passport.")]
    [InlineData("The patient must show a passport.", "The patient shows a passport.")]
    [InlineData("Hospitals usually ask for a deposit.", "Hospitals ask for a deposit.")]
    [InlineData("Hospitals usually ask for a deposit.", "Hospitals always ask for a deposit.")]
    [InlineData("Many hospitals ask for a deposit.", "All hospitals ask for a deposit.")]
    public void May_does_not_become_will(string passage, string sentence) =>
        Assert.Contains(SupportUnderTest.Judge(passage, sentence).Fault, new[] { SupportFault.Modality, SupportFault.Word });

    [Theory]
    [InlineData("The deposit is returned only if you cancel in writing.", "The deposit is returned if you cancel in writing.")]
    [InlineData("The deposit is returned if you cancel in writing.", "The deposit is returned.")]
    [InlineData("Bring a CD or a memory stick.", "Bring a CD and a memory stick.")]
    [InlineData("The fee is due, unless you cancel.", "The fee is due.")]
    public void Only_if_unless_and_or_stay(string passage, string sentence) => Refused(SupportFault.Condition, passage, sentence);

    [Theory]
    [InlineData("It is a red flag when a clinic refuses to give you your records.", "It is a red flag when a clinic gives you your records.")]
    [InlineData("Later visits cost less than the first one.", "Later visits cost than the first one.")]
    [InlineData("Avoid food before the test.", "Food before the test.")]
    public void A_word_that_turns_the_meaning_stays(string passage, string sentence) =>
        Assert.Contains(SupportUnderTest.Judge(passage, sentence).Fault, new[] { SupportFault.Reversal, SupportFault.Word, SupportFault.Fragment });

    [Theory]
    [InlineData("Call Seoul Happy Hospital for a second opinion.")]
    [InlineData("A second opinion in Seoul takes time, and it is free of charge.")]
    [InlineData("A second opinion in Seoul takes time, and you have cancer.")]
    [InlineData("A second opinion in Busan takes time.")]
    [InlineData("Take 500 mg of ibuprofen for a second opinion in Seoul.")]
    [InlineData("A second opinion in Seoul takes time and is worth every won.")]
    public void Nothing_comes_in_of_which_the_passage_says_nothing(string sentence) =>
        Assert.False(SupportUnderTest.Judge("A second opinion in Seoul takes time.", sentence).IsSupported);

    [Theory]
    [InlineData("A second opinion in Seoul takes **time**.", SupportFault.Markup)]
    [InlineData("A second opinion in Seoul takes time ![x](y).", SupportFault.Markup)]
    [InlineData("<b>A second opinion in Seoul takes time.</b>", SupportFault.Markup)]
    [InlineData("A second opinion in Seoul takes time, see www.example.org.", SupportFault.Contact)]
    [InlineData("A second opinion in Seoul takes time, see example.org.", SupportFault.Contact)]
    [InlineData("A second opinion in Seoul takes time, call 02-123-45678.", SupportFault.Contact)]
    [InlineData("A second opinion in Seoul takes time, call +82 2.", SupportFault.Contact)]
    [InlineData("A second opinion in Seоul takes time.", SupportFault.Characters)]
    [InlineData("A second\u200B opinion in Seoul takes time.", SupportFault.Characters)]
    [InlineData("A second opinion in Seoul takes ２ weeks.", SupportFault.Characters)]
    [InlineData("A second opinion in Seoul takes", SupportFault.Fragment)]
    [InlineData("A second opinion in Seoul takes...", SupportFault.Fragment)]
    [InlineData("A second opinion in Seoul.", SupportFault.Fragment)]
    [InlineData("A second opinion in Seoul takes time SLOT0X.", SupportFault.Markup)]
    public void The_form_is_plain_prose(string sentence, SupportFault fault) => Refused(fault, "A second opinion in Seoul takes time.", sentence);

    [Fact]
    public void A_visa_code_is_compared_as_a_whole()
    {
        Supported("The C-3-3 visa is for short treatment.", "For short treatment there is the C-3-3 visa.");
        Refused(SupportFault.Code, "The C-3-3 visa is for short treatment.", "For short treatment there is the C-3-8 visa.");
        Refused(SupportFault.Code, "The C-3-3 visa is for short treatment.", "For short treatment there is the G-1-10 visa.");
    }

    [Fact]
    public void Where_sources_disagree_the_sentence_names_them()
    {
        const string passage = "The Seoul article quotes 200,000 KRW for a scan.";

        Assert.True(SupportUnderTest.Judge(passage, "A scan costs 200,000 KRW in the Seoul article.", PassageStatus.Conflicting).IsSupported);
        Assert.Equal(SupportFault.Attribution, SupportUnderTest.Judge(passage, "A scan in Seoul is quoted at 200,000 KRW.", PassageStatus.Conflicting).Fault);
    }

    private static void Supported(string passage, string sentence, bool orOrder = false)
    {
        var verdict = SupportUnderTest.Judge(passage, sentence);
        Assert.True(verdict.IsSupported || (orOrder && verdict.Fault == SupportFault.Order), $"{verdict.Fault} {verdict.Detail}");
    }

    private static void Refused(SupportFault fault, string passage, string sentence) => Assert.Equal(fault, SupportUnderTest.Judge(passage, sentence).Fault);
}
