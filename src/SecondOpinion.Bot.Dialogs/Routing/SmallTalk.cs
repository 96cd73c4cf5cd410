using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Domain.Language;

namespace SecondOpinion.Bot.Dialogs.Routing;

/// <summary>Hello, thanks, goodbye, "are you a robot?" by the whole message; fear also by its words inside one.</summary>
internal sealed class SmallTalk
{
    private readonly WordTable<Phrase> _replies = new();
    private readonly IReadOnlyList<string> _fear;
    private readonly PhraseBook _phrases;

    public SmallTalk(PhraseBook phrases)
    {
        _phrases = phrases;
        foreach (var (words, reply) in new[]
        {
            (RoutingPhrases.HelloWords, RoutingPhrases.Hello), (RoutingPhrases.ThanksWords, RoutingPhrases.Thanks), (RoutingPhrases.ByeWords, RoutingPhrases.Bye),
            (RoutingPhrases.RobotWords, RoutingPhrases.Robot), (RoutingPhrases.OkWords, RoutingPhrases.Ok),
        })
            _replies.Add(phrases, words, reply);
        _fear = [.. phrases.WordsInEveryLanguage(RoutingPhrases.FearWords).Select(PlainWords.Of).Select(word => WordKey.IsUnspaced(word[0]) ? word : $" {word} ")];
    }

    /// <summary>The kind words for a message that is nothing but small talk; null when it is something else.</summary>
    public string? Reply(string plain, string language) => _replies.Find(plain, language) is [var reply, ..] ? _phrases.Say(language, reply) : null;

    /// <summary>Kind words first, when somebody says that they are afraid.</summary>
    public string? Comfort(string plain, string language)
    {
        var padded = $" {plain} ";
        return _fear.Any(word => padded.Contains(word, StringComparison.Ordinal)) ? _phrases.Say(language, RoutingPhrases.Fear) : null;
    }
}
