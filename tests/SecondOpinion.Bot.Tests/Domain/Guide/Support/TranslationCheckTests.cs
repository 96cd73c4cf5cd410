using SecondOpinion.Bot.Domain.Guide.Support;
using Xunit;

namespace SecondOpinion.Bot.Tests.Domain.Guide.Support;

/// <summary>A sentence in another language: figures, codes, Latin names, "not", "may" and the language itself are held against the original.</summary>
public sealed class TranslationCheckTests
{
    private const string Price = "A CT scan is quoted at 200,000–500,000 KRW (about 150–370 USD).";
    private const string Letter = "A referral letter is not needed.";
    private const string Insurer = "The insurer may pay the bill of Samsung Medical Center within 2 weeks.";

    [Theory]
    [InlineData("ko", Price, "CT 촬영 비용은 200,000–500,000 KRW(약 150–370 USD)로 안내됩니다.")]
    [InlineData("ja", Price, "CT検査は200,000–500,000 KRW（約150–370 USD）とされています。")]
    [InlineData("fr", Price, "Le prix d’un examen CT est de 200,000–500,000 KRW (environ 150–370 USD).")]
    [InlineData("ru", Price, "Цена CT указана как 200,000–500,000 KRW (около 150–370 USD) за обследование.")]
    [InlineData("ko", Letter, "소견서는 필요하지 않습니다.")]
    [InlineData("zh-Hans", Letter, "不需要转诊信，也可以看病。")]
    [InlineData("de", Letter, "Ein Überweisungsschreiben ist nicht nötig.")]
    public void An_exact_translation_is_supported(string language, string passage, string sentence)
    {
        var verdict = SupportUnderTest.Judge(passage, sentence, language: language);

        // Strict where a language says "need" with every "not": then the guide's own words are shown, never something wrong.
        Assert.True(verdict.IsSupported || verdict.Fault == SupportFault.Modality, $"{verdict.Fault} {verdict.Detail}");
        if (verdict.IsSupported)
            Assert.Contains(passage, verdict.Originals);
    }

    [Theory]
    [InlineData("ko", Price, "CT 촬영 비용은 200,000–600,000 KRW(약 150–370 USD)로 안내됩니다.")]
    [InlineData("ko", Price, "CT 촬영 비용은 20만–50만 원(약 150–370 USD)으로 안내됩니다.")]
    [InlineData("ja", Price, "MRI検査は200,000–500,000 KRW（約150–370 USD）とされています。")]
    [InlineData("fr", Price, "Le prix d’un examen CT est de 200,000–500,000 EUR (environ 150–370 USD).")]
    [InlineData("ru", Price, "CT costs 200,000–500,000 KRW (about 150–370 USD) for everybody.")]
    [InlineData("de", Letter, "Ein Überweisungsschreiben ist nötig.")]
    [InlineData("ko", Letter, "소견서가 필요합니다.")]
    [InlineData("zh-Hans", Letter, "需要轉診信，請帶來給醫生。")]
    [InlineData("es", Insurer, "El seguro pagará la factura de Samsung Medical Center en 2 semanas.")]
    [InlineData("es", Insurer, "El seguro puede pagar la factura de Samsung Medical Center en 2 días.")]
    [InlineData("ko", Insurer, "보험사는 Asan Medical Center의 청구서를 2주 안에 낼 수 있습니다.")]
    public void What_differs_is_refused(string language, string passage, string sentence) =>
        Assert.False(SupportUnderTest.Judge(passage, sentence, language: language).IsSupported);

    [Fact]
    public void An_answer_in_a_language_that_cannot_be_checked_is_none()
    {
        Assert.False(SupportUnderTest.Checks.Knows("tr"));
        Assert.Equal(SupportFault.Language, SupportUnderTest.Judge(Letter, "Sevk mektubu gerekli değil.", language: "tr").Fault);
    }
}
