using Xunit;

namespace SecondOpinion.Bot.Conversations.Languages;

/// <summary>When the bot may follow a person into another language, and when a message says too little for that.</summary>
public sealed class WrittenLanguageTests
{
    [Theory]
    [InlineData("무릎 수술을 하라고 하는데 무서워요", "ko")]
    [InlineData("膝の手術をすすめられて迷っています", "ja")]
    [InlineData("医生建议我做膝盖手术，我不确定", "zh-Hans")]
    [InlineData("醫生建議我做膝蓋手術，我不確定", "zh-Hant")]
    [InlineData("หมอบอกให้ผ่าตัดเข่าแต่ฉันไม่แน่ใจ", "th")]
    [InlineData("الطبيب يقترح عملية في الركبة", "ar")]
    [InlineData("Мне предлагают операцию на колене", "ru")]
    [InlineData("Маған тізеге операция жасау керек дейді", "kk")]
    [InlineData("Надад өвдөгний хагалгаа хийх гэж байна", "mn")]
    [InlineData("Bác sĩ nói tôi phải mổ đầu gối", "vi")]
    [InlineData("Le médecin me propose une opération du genou et je ne suis pas sûr", "fr")]
    [InlineData("Mir wurde eine Operation am Knie empfohlen und ich bin nicht sicher", "de")]
    [InlineData("Me han recomendado una operación de rodilla y no estoy seguro", "es")]
    [InlineData("Dokter menyarankan operasi lutut dan saya tidak yakin", "id")]
    [InlineData("They want to operate on my knee and I am not sure", "en")]
    public void A_longer_message_shows_its_language(string text, string language) => Assert.Equal(language, BotUnderTest.Screen.Written.Of(text, "en"));

    [Theory]
    [InlineData("삼성서울병원")]
    [InlineData("서울대학교병원 국제진료센터")]
    [InlineData("my doctor is at 삼성서울병원 in Gangnam now")]
    [InlineData("東京")]
    [InlineData("MRI")]
    [InlineData("ibuprofen 400 mg")]
    [InlineData("Москва")]
    [InlineData("no")]
    [InlineData("")]
    public void A_name_or_a_few_words_do_not(string text) => Assert.True(BotUnderTest.Screen.Written.Of(text, "en") is null or "en");

    [Fact]
    public void A_few_Mongolian_words_without_a_letter_of_their_own_do_not_leave_Mongolian() =>
        Assert.Null(BotUnderTest.Screen.Written.Of("Солонгост байгаа манай гэр", "mn"));

    [Fact]
    public void Chinese_signs_alone_do_not_leave_Japanese() => Assert.Null(BotUnderTest.Screen.Written.Of("人工膝関節置換術", "ja"));
}
