using System.Diagnostics;
using System.Globalization;
using SecondOpinion.Bot.Protocol.Dialogs.Choices;
using Xunit;

namespace SecondOpinion.Bot.Tests.Protocol.Dialogs.Choices;

public sealed class ChoiceRecognizerTests
{
    private static readonly IReadOnlyList<Choice> Places =
    [
        new("In Korea now", "Korea", "in Seoul"),
        new("Planning to come", "planning", "not yet there"),
        new("Back home after treatment", "home", "went home"),
        new("Elsewhere", "somewhere else", "2 weeks"),
    ];

    private static readonly IReadOnlyList<Choice> Records =
    [
        new("Imaging (CT, MRI, X-ray)", "imaging", "ct", "mri", "scans"),
        new("Blood tests", "blood test", "labs"),
        new("Pathology report", "pathology", "biopsy"),
        new("Doctor's letter and summary", "letter", "referral"),
        new("None of these", "none", "nothing"),
    ];

    [Theory]
    [InlineData("In Korea now", 0)]
    [InlineData("in korea NOW!!", 0)]
    [InlineData("  in   Korea, now ", 0)]
    [InlineData("ＩＮ ＫＯＲＥＡ ＮＯＷ", 0)]
    [InlineData("inkorea now", 0)]
    [InlineData("somewhere else", 3)]
    public void By_its_words_whatever_case_spaces_and_signs(string text, int expected) => Finds(expected, text);

    [Theory]
    [InlineData("2", 1)]
    [InlineData("2.", 1)]
    [InlineData("2)", 1)]
    [InlineData("#2", 1)]
    [InlineData("２", 1)]
    [InlineData("(2)", 1)]
    [InlineData("2nd", 1)]
    [InlineData("second", 1)]
    [InlineData("the second one", 1)]
    [InlineData("Two", 1)]
    [InlineData("one", 0)]
    [InlineData("number 3 please", 2)]
    [InlineData("I'd pick option four", 3)]
    [InlineData("no. 3", 2)]
    public void By_its_number(string text, int expected) => Finds(expected, text);

    [Theory]
    [InlineData("0")]
    [InlineData("5")]
    [InlineData("99999999999999999999")]
    [InlineData("-1x")]
    [InlineData("1 2")]
    [InlineData("I have 2 children")]
    [InlineData("in 3 days")]
    public void Not_by_a_number_that_is_not_in_the_list_or_says_something_else(string text) => FindsNothing(text);

    [Fact]
    public void Words_that_hold_a_number_are_words_first() => Finds(3, "2 weeks");

    [Theory]
    [InlineData("I'm in Korea now", 0)]
    [InlineData("we are in seoul at the moment", 0)]
    [InlineData("I am still planning it", 1)]
    [InlineData("no, Korea", 0)]
    [InlineData("I went home last week", 2)]
    public void By_its_words_inside_a_short_sentence(string text, int expected) => Finds(expected, text);

    [Theory]
    [InlineData("I am not in Korea")]
    [InlineData("we aren't in Korea")]
    [InlineData("what does it cost in Korea?")]
    [InlineData("Korea or home")]
    [InlineData("my mother told me that someone she knows in the next town went to a hospital in Korea some years ago and was happy")]
    public void Not_by_words_denied_asked_about_ambiguous_or_told_in_a_story(string text) => FindsNothing(text);

    [Theory]
    [InlineData("Koera", 0)]
    [InlineData("okrea", 0)]
    [InlineData("in korea noww", 0)]
    [InlineData("planing", 1)]
    [InlineData("plannning to com", 1)]
    [InlineData("im in krea now", 0)]
    [InlineData("elswhere", 3)]
    [InlineData("hoem", 2)]
    [InlineData("homee", 2)]
    public void By_near_miss_spelling(string text, int expected) => Finds(expected, text);

    [Theory]
    [InlineData("some")]
    [InlineData("hope")]
    [InlineData("plain")]
    [InlineData("k")]
    [InlineData("")]
    [InlineData("?!")]
    [InlineData("\ud800")]
    [InlineData("no idea")]
    public void Not_by_another_word(string text) => FindsNothing(text);

    [Fact]
    public void A_misspelling_of_two_choices_is_neither() =>
        Assert.Null(ChoiceRecognizer.Recognize("grean", [new("green"), new("groan")]));

    [Fact]
    public void The_opposite_is_no_misspelling() =>
        Assert.Null(ChoiceRecognizer.Recognize("reversible", [new("irreversible"), new("expensive")]));

    [Fact]
    public void The_longer_of_two_words_found_is_meant() =>
        Assert.Equal(1, ChoiceRecognizer.Recognize("it is heart surgery", [new("Surgery"), new("Heart surgery")])!.Index);

    [Theory]
    [InlineData("yes please", 0)]
    [InlineData("yess", 0)]
    [InlineData("no thanks", 1)]
    [InlineData("No.", 1)]
    public void Yes_and_no(string text, int expected) => Assert.Equal(expected, ChoiceRecognizer.Recognize(text, [new("Yes"), new("No")])!.Index);

    [Theory]
    [InlineData("yes and no")]
    [InlineData("I said no such thing and yes that is so")]
    [InlineData("now")]
    public void Neither_yes_nor_no(string text) => Assert.Null(ChoiceRecognizer.Recognize(text, [new("Yes"), new("No")]));

    [Fact]
    public void In_scripts_without_spaces_too() =>
        Assert.Equal(0, ChoiceRecognizer.Recognize("今は韓国にいます", [new("韓国にいる", "韓国にいます"), new("日本にいます")])!.Index);

    [Fact]
    public void The_same_in_a_culture_with_other_letters()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
        try
        {
            Assert.Equal(0, ChoiceRecognizer.Recognize("IMAGING", Records)!.Index);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("1, 3 and 4", "0 2 3")]
    [InlineData("1 3 4", "0 2 3")]
    [InlineData("1,2", "0 1")]
    [InlineData("2-4", "1 2 3")]
    [InlineData("1 to 3", "0 1 2")]
    [InlineData("first and third", "0 2")]
    [InlineData("the second one", "1")]
    [InlineData("imaging and blood tests", "0 1")]
    [InlineData("I have my CT, some labs and a biopsy", "0 1 2")]
    [InlineData("ct & mri", "0")]
    [InlineData("Doctor's letter and summary", "3")]
    [InlineData("pathology, doctors letter and summary", "2 3")]
    [InlineData("imagin, patology", "0 2")]
    [InlineData("labs but no imaging", "1")]
    [InlineData("none", "4")]
    [InlineData("9", "")]
    [InlineData("what is pathology?", "")]
    [InlineData("", "")]
    public void All_of_a_checklist(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', ChoiceRecognizer.RecognizeAll(text, Records).Select(f => f.Index)));

    [Theory]
    [InlineData("a ")]
    [InlineData("1,")]
    [InlineData("korea ")]
    [InlineData("ﷺ")]
    [InlineData("\ud800")]
    public void A_text_of_any_length_takes_no_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 262_144 / piece.Length));
        var watch = Stopwatch.StartNew();

        ChoiceRecognizer.Recognize(text, Places);
        ChoiceRecognizer.RecognizeAll(text[..1_000], Records);

        // On a busy machine, too; with quadratic time it would be minutes.
        Assert.True(watch.ElapsedMilliseconds < 10_000, $"{watch.ElapsedMilliseconds} ms");
    }

    private static void Finds(int expected, string text) => Assert.Equal(expected, ChoiceRecognizer.Recognize(text, Places)?.Index);

    private static void FindsNothing(string text) => Assert.Null(ChoiceRecognizer.Recognize(text, Places));
}
