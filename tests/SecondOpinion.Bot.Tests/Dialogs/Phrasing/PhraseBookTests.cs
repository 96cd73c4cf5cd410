using SecondOpinion.Bot.Dialogs.Phrasing;
using Xunit;

namespace SecondOpinion.Bot.Tests.Dialogs.Phrasing;

public sealed class PhraseBookTests
{
    private static readonly Phrase Greeting = new("greeting", "name");

    private static readonly PhraseBook Book = new("test", new Dictionary<string, IReadOnlyDictionary<string, string>>
    {
        ["en"] = new Dictionary<string, string> { ["greeting"] = "Hello {name}", ["only"] = "a | b" },
        ["ko"] = new Dictionary<string, string> { ["greeting"] = "{name} 님" },
    });

    [Fact]
    public void A_phrase_is_said_in_the_language_asked_for() => Assert.Equal("Kim 님", Book.Say("ko", Greeting, "Kim"));

    [Fact]
    public void A_language_that_is_missing_is_answered_in_English() => Assert.Equal("Hello Kim", Book.Say("xx", Greeting, "Kim"));

    [Fact]
    public void What_a_person_wrote_is_never_searched_for_placeholders() => Assert.Equal("Hello {name}", Book.Say("en", Greeting, "{name}"));

    [Fact]
    public void A_forgotten_value_is_a_bug() => Assert.Throws<ArgumentException>(() => Book.Say("en", Greeting));

    [Fact]
    public void The_check_finds_missing_unused_and_misfitting_phrases() => Assert.Equal(
        [
            "dialogs/test/phrases.en.yaml: nothing uses the phrase 'only'",
            "dialogs/test/phrases.en.yaml: 'greeting' has the placeholders (name), the program fills (nick)",
            "dialogs/test/phrases.ko.yaml: the phrase 'bye' is missing",
            "dialogs/test/phrases.ko.yaml: 'greeting' has the placeholders (name), the program fills (nick)",
        ],
        PhraseCheck.Faults(Book, [new Phrase("greeting", "nick"), new Phrase("bye")]).Where(fault => !fault.EndsWith("en.yaml: the phrase 'bye' is missing", StringComparison.Ordinal)));
}
