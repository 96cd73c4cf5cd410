using SecondOpinion.Bot.Dialogs.Intake;
using SecondOpinion.Bot.Host.Endpoints.Brief;
using Xunit;

namespace SecondOpinion.Bot.Tests.Host.Endpoints;

public sealed class BriefPageLanguageTests
{
    [Theory]
    [InlineData("ar", "<html lang=\"ar\" dir=\"rtl\">")]
    [InlineData("ko", "<html lang=\"ko\" dir=\"ltr\">")]
    public void A_brief_says_its_language_and_direction_and_marks_the_guides_sentences_as_English(string language, string html)
    {
        var page = new BriefPage("Gone", "Gone").Of(new BriefView
        {
            Language = language,
            InEnglish = "In English.",
            Sections = [new BriefView.Section { Name = "questions", Title = "Questions", Lines = [new BriefView.Line { Text = "Ask why.", Because = "because", Passage = "ask.evidence" }] }],
        });

        Assert.Contains(html, page, StringComparison.Ordinal);
        Assert.Contains("In English.", page, StringComparison.Ordinal);
        Assert.Contains("<span lang=\"en\" dir=\"ltr\">Ask why.</span>", page, StringComparison.Ordinal);
    }
}
