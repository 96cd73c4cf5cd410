using SecondOpinion.Bot.Adapters.Content.Phrasing;
using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Host.Endpoints.Guide;
using SecondOpinion.Bot.Tests.Adapters.Content.Guide;
using SecondOpinion.Bot.Tests.Domain.Guide;
using Xunit;

namespace SecondOpinion.Bot.Tests.Host.Endpoints.Guide;

public sealed class GuidePageTests
{
    private static readonly PhraseBook Phrases = PhraseBookLoader.Load(Path.Combine(RealGuide.Root, "dialogs"), "guidepages", _ => null);
    private readonly GuidePage page = new(SmallBook.Book, Phrases);

    [Fact]
    public void The_page_shows_passage_source_dates_status_and_figures_without_a_script()
    {
        var html = page.Of(SmallBook.Book.Passage("mud.price"));
        Assert.Contains("A mud bath costs 10–20 EUR.", html, StringComparison.Ordinal);
        Assert.Contains("A source (s)", html, StringComparison.Ordinal);
        Assert.Contains("2026-01-01", html, StringComparison.Ordinal);
        Assert.Contains(Phrases.Say("en", GuidePageWords.StatusCurrent), html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Every_phrase_is_used_and_every_used_phrase_exists() =>
        Assert.Empty(PhraseCheck.Faults(Phrases, Phrase.DeclaredIn(typeof(GuidePageWords))));
}
