using SecondOpinion.Bot.Domain.Guide;
using SecondOpinion.Bot.Tests.Adapters.Content.Guide;
using Xunit;

namespace SecondOpinion.Bot.Tests.Domain.Guide.Refusing;

/// <summary>Questions that sound as if the guide covered them; none stands in a labelled set.</summary>
public sealed class RealRefusalTests
{
    [Theory]
    [InlineData("How much is a lung transplant at Severance?")]
    [InlineData("What share of nose operations at ID Hospital go wrong?")]
    [InlineData("Where can I park a camper near Asan?")]
    [InlineData("Which trains run from Seoul to Daejeon tonight?")]
    [InlineData("Сколько стоит пересадка лёгких в Асан?")]
    [InlineData("肺移植が成功する割合は？")]
    [InlineData("Cuanto gana una enfermera coreana")]
    public void What_the_guide_does_not_cover_is_refused_without_a_source(string question) =>
        Assert.False(RealGuide.Book.Answerer.Decide(question, []) is GuideDecision.Answered or GuideDecision.PartlyCovered);

    [Theory]
    [InlineData("Could I sue the clinic and win?", DeclineReason.Verdict)]
    [InlineData("Which of your surgeons is the most gifted?", DeclineReason.Ranking)]
    [InlineData("My heart skips beats. What illness is behind it?", DeclineReason.Diagnosis)]
    [InlineData("¿Cuántas pastillas de tramadol al día?", DeclineReason.Dose)]
    [InlineData("Was hat die Frau vor mir hier gefragt?", DeclineReason.OtherPeople)]
    public void What_the_bot_never_does_is_declined_for_its_reason(string question, DeclineReason reason) =>
        Assert.Equal(new GuideDecision.Declined(reason), RealGuide.Book.Answerer.Decide(question, []));

    [Theory]
    [InlineData("How can I compare hospitals by myself?")]
    [InlineData("Who decides whether I get the visa?")]
    [InlineData("Is it a warning sign when they want my signature today?")]
    public void What_only_looks_so_is_answered(string question) =>
        Assert.IsType<GuideDecision.Answered>(RealGuide.Book.Answerer.Decide(question, []));
}
