using SecondOpinion.Bot.Dialogs.Intake;
using SecondOpinion.Bot.Dialogs.Languages;
using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Dialogs.Routing;
using SecondOpinion.Bot.Domain.Language;
using Xunit;

namespace SecondOpinion.Bot.Conversations.Languages;

/// <summary>The words of every language, held against each other: a button or a listed word is read as what it stands for.</summary>
public sealed class WordMatrixTests
{
    private static readonly BotContent Content = BotUnderTest.Content;
    private static readonly SpokenWords Words = new(Content.LanguagePhrases);
    private static readonly CommandReader Commands = new(Content.RoutingPhrases, Words.Courtesy, []);

    public static TheoryData<string> Languages() => [.. Content.Languages.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_option_is_read_as_itself_by_its_label_and_by_its_number(string language)
    {
        var reader = new AnswerReader(Content.IntakePhrases, Words);
        var wrong = new List<string>();
        foreach (var step in Content.Flow.Steps)
            foreach (var (index, option) in step.Options.Index())
                foreach (var text in new[] { Content.IntakePhrases.Say(language, IntakePhrases.Option(step, option)), (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) })
                    if (reader.Read(step, text, language, hasPicked: false) is not AnswerReading.Named { Options: [var read] } || read.Id != option.Id)
                        wrong.Add($"{step.Name}.{option.Id}: {text}");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_label_is_taken_for_a_command(string language)
    {
        var reader = new AnswerReader(Content.IntakePhrases, Words);
        var requests = new LanguageRequest(Content.LanguagePhrases);
        var wrong = (from step in Content.Flow.Steps
                     from option in step.Options
                     let label = PlainWords.Of(Content.IntakePhrases.Say(language, IntakePhrases.Option(step, option)))
                     where (Commands.Read(label, language).Command is not (Command.None or Command.Change) && !reader.IsOption(step, label, language)) || requests.Read(label) is not null
                     select $"{step.Name}.{option.Id}: {label}").ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_listed_command_is_that_command(string language)
    {
        var wrong = (from list in CommandReader.Lists
                     from word in Content.RoutingPhrases.Words(language, list.Words)
                     let read = Commands.Read(PlainWords.Of(word), language).Command
                     where read != list.Command
                     select $"{list.Words.Name}: \"{word}\" is read as {read}").ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_buttons_that_change_an_answer_name_their_question(string language)
    {
        var names = new QuestionNames(Content.Flow, Content.IntakePhrases, Words.Numbers);
        foreach (var step in Content.Flow.Steps)
        {
            var button = Content.IntakePhrases.Say(language, IntakePhrases.ChangeOne, Content.IntakePhrases.Say(language, IntakePhrases.Label(step)));
            var (command, target) = Commands.Read(PlainWords.Of(button), language);
            Assert.True(command == Command.Change && names.Find(target)?.Name == step.Name, $"{step.Name}: {button} -> {command} \"{target}\" {names.Find(target)?.Name}");
        }
    }

    [Fact]
    public void No_word_means_yes_in_one_language_and_no_in_another()
    {
        var (yes, no) = (Keys(LanguagePhrases.YesWords), Keys(LanguagePhrases.NoWords));
        Assert.Empty(yes.Intersect(no));

        static HashSet<string> Keys(Phrase list) => [.. Content.LanguagePhrases.WordsInEveryLanguage(list).Select(WordKey.Of)];
    }

    [Theory]
    [InlineData("2번", 2)]
    [InlineData("두 번째요", 2)]
    [InlineData("２番", 2)]
    [InlineData("第2个", 2)]
    [InlineData("第三", 3)]
    [InlineData("ข้อ ๒", 2)]
    [InlineData("ข้อ2", 2)]
    [InlineData("رقم ٤", 4)]
    [InlineData("الثاني", 2)]
    [InlineData("номер 2", 2)]
    [InlineData("второй вариант", 2)]
    [InlineData("số 3", 3)]
    [InlineData("nomor dua", 2)]
    [InlineData("la deuxième", 2)]
    [InlineData("Nummer zwei", 2)]
    [InlineData("la segunda", 2)]
    [InlineData("екінші", 2)]
    [InlineData("гурав", 3)]
    public void A_number_is_read_in_any_language_and_digits(string text, int number) => Assert.Equal([number], Words.Numbers.In(text));

    [Theory]
    [InlineData("1번, 3번")]
    [InlineData("1 и 3")]
    [InlineData("١ و ٣")]
    [InlineData("一和三")]
    public void Several_numbers_are_read_in_their_order(string text) => Assert.Equal([1, 3], Words.Numbers.In(text));

    [Theory]
    [InlineData("2 children")]
    [InlineData("MRI 2번 찍었어요")]
    [InlineData("2 года назад")]
    [InlineData("")]
    public void A_message_that_says_more_is_no_number(string text) => Assert.Empty(Words.Numbers.In(text));

    [Theory]
    [InlineData("한국어로", "ko")]
    [InlineData("한국어로 해주세요", "ko")]
    [InlineData("in Korean", "ko")]
    [InlineData("English please", "en")]
    [InlineData("영어로 바꿔 주세요", "en")]
    [InlineData("можно на русском?", "ru")]
    [InlineData("по-русски пожалуйста", "ru")]
    [InlineData("用中文", "zh-Hans")]
    [InlineData("auf Deutsch bitte", "de")]
    [InlineData("¿puede hablar en español?", "es")]
    [InlineData("en français s'il vous plaît", "fr")]
    [InlineData("bằng tiếng Việt", "vi")]
    [InlineData("日本語でお願いします", "ja")]
    [InlineData("ขอภาษาไทย", "th")]
    [InlineData("باللغة العربية من فضلك", "ar")]
    [InlineData("монголоор ярина уу", "mn")]
    [InlineData("қазақша сөйлейік", "kk")]
    [InlineData("pakai bahasa Indonesia", "id")]
    [InlineData("do you speak Japanese?", "ja")]
    public void A_language_is_asked_for_in_any_language(string text, string language) =>
        Assert.Equal(language, new LanguageRequest(Content.LanguagePhrases).Read(PlainWords.Of(text))?.Language);

    [Theory]
    [InlineData("Korean interpreter")]
    [InlineData("my doctor speaks English badly")]
    [InlineData("Korea")]
    [InlineData("")]
    public void A_language_that_is_only_mentioned_is_not_asked_for(string text) =>
        Assert.Null(new LanguageRequest(Content.LanguagePhrases).Read(PlainWords.Of(text)));
}
