using SecondOpinion.Bot.Dialogs.Handoff;
using SecondOpinion.Bot.Dialogs.Intake;
using SecondOpinion.Bot.Dialogs.Languages;
using SecondOpinion.Bot.Protocol.Schema;
using Xunit;

namespace SecondOpinion.Bot.Conversations.Languages;

/// <summary>In every language that the bot speaks: from the greeting to the brief by buttons and by typing, and a person asked for by word.</summary>
public sealed class LanguageMatrixTests
{
    private const int MostPresses = 40;
    private const string BriefLink = "https://bot.test/brief/";

    public static TheoryData<string> Languages() => [.. BotUnderTest.Content.Languages.Order(StringComparer.Ordinal)];

    public static TheoryData<string> OtherLanguages() => [.. BotUnderTest.Content.Languages.Where(language => language != "en").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task The_first_buttons_lead_to_the_brief(string language)
    {
        await using var bot = new BotUnderTest();
        var said = await bot.JoinAsync(language);
        for (var press = 0; press < MostPresses && !IsBrief(said); press++)
            said = await bot.SayAsync(Buttons(said)[0]);

        Assert.True(IsBrief(said), said[^1].Text);
        Assert.Contains(BotUnderTest.Content.IntakePhrases.Say(language, BriefPhrases.Title), said[0].Text!);
        Assert.Equal(language != "en", said[0].Text!.Contains(BotUnderTest.Content.LanguagePhrases.Say(language, LanguagePhrases.PassagesInEnglish), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Typing_the_labels_and_saying_done_leads_to_the_brief(string language)
    {
        var (content, phrases) = (BotUnderTest.Content, BotUnderTest.Content.IntakePhrases);
        await using var bot = new BotUnderTest();
        var said = await bot.JoinAsync(language);
        said = await bot.SayAsync(Buttons(said)[0].ToLowerInvariant() + "!");
        foreach (var (index, step) in content.Flow.Steps.Index())
        {
            Assert.Contains(phrases.Say(language, IntakePhrases.Ask(step)), said[^1].Text!);
            said = await bot.SayAsync(phrases.Say(language, IntakePhrases.Option(step, step.Options[index % 2])).ToUpperInvariant() + ".");
            if (step.Kind == Domain.Situation.StepKind.Checklist)
                said = await bot.SayAsync(phrases.Words(language, IntakePhrases.DoneWords)[0]);
        }

        said = await bot.SayAsync(content.LanguagePhrases.Words(language, LanguagePhrases.YesWords)[0]);
        Assert.True(IsBrief(said), said[^1].Text);
    }

    [Theory]
    [MemberData(nameof(OtherLanguages))]
    public async Task Who_comes_with_an_English_browser_asks_for_a_person_in_any_language(string language)
    {
        var phrases = BotUnderTest.Content.HandoffPhrases;
        foreach (var word in phrases.Words(language, HandoffPhrases.PersonWords))
        {
            await using var bot = new BotUnderTest();
            await bot.JoinAsync("en-US");
            var said = await bot.SayAsync(word);
            var questions = BotUnderTest.Content.HandoffPhrases.Languages.Select(tongue => phrases.Say(tongue, HandoffPhrases.AskAgreement));
            Assert.True(questions.Contains(said[^1].Text), $"{word}: {said[^1].Text}");

            said = await bot.SayAsync(BotUnderTest.Content.LanguagePhrases.Words(language, LanguagePhrases.YesWords)[0]);
            Assert.Contains(said, message => message.Text?.Contains("TEST-", StringComparison.Ordinal) == true);
        }
    }

    [Theory]
    [MemberData(nameof(OtherLanguages))]
    public async Task A_language_is_asked_for_by_its_name_and_left_again_by_a_button(string language)
    {
        var phrases = BotUnderTest.Content.LanguagePhrases;
        await using var bot = new BotUnderTest();
        await bot.JoinAsync("en");
        var said = await bot.SayAsync(phrases.Say(language, LanguagePhrases.Name));
        Assert.StartsWith(phrases.Say(language, LanguagePhrases.Switched), said[0].Text, StringComparison.Ordinal);
        Assert.Contains(phrases.Say(language, LanguagePhrases.Unreviewed), said[0].Text!);
        Assert.Equal("English", Buttons(said)[^1]);

        said = await bot.SayAsync(Buttons(said)[0]);
        Assert.Contains(BotUnderTest.Content.IntakePhrases.Say(language, IntakePhrases.Ask(BotUnderTest.Content.Flow.Steps[0])), said[^1].Text!);
        said = await bot.SayAsync("English");
        Assert.Equal(phrases.Say("en", LanguagePhrases.Switched), said[0].Text);
        Assert.Contains("Where are you now?", said[^1].Text!);
    }

    private static bool IsBrief(IReadOnlyList<Activity> said) => said.Any(message => message.Text?.Contains(BriefLink, StringComparison.Ordinal) == true);

    private static IReadOnlyList<string> Buttons(IReadOnlyList<Activity> said) =>
        [.. said.Last(message => message.Type == ActivityTypes.Message).SuggestedActions?.Actions?.Select(action => action.Value!.Value.GetString()!) ?? []];
}
