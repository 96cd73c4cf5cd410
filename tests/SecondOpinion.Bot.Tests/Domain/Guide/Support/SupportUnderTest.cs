using SecondOpinion.Bot.Domain.Guide;
using SecondOpinion.Bot.Domain.Guide.Support;
using SecondOpinion.Bot.Tests.Host;

namespace SecondOpinion.Bot.Tests.Domain.Guide.Support;

/// <summary>The check with the words it is shipped with, over passages of the test.</summary>
internal static class SupportUnderTest
{
    public static DraftChecks Checks => BotOnStore.Content.DraftChecks;

    public static Passage Passage(string text, PassageStatus status = PassageStatus.Current, string id = "test.passage", params string[] facts) => new(
        id, "test", "Test", "Heading", text, [], ["000"], facts, new DateOnly(2026, 11, 20), new DateOnly(2027, 5, 20), status, "en", "v1");

    /// <summary>The verdict on one sentence that quotes the whole passage.</summary>
    public static SentenceVerdict Judge(string passage, string sentence, PassageStatus status = PassageStatus.Current, string language = "en")
    {
        var evidence = Passage(passage, status);
        return Checks.For([evidence], language).Judge(new DraftSentence(sentence, evidence.Id, passage));
    }
}
