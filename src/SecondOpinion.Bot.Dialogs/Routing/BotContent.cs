using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Domain.Emergency;
using SecondOpinion.Bot.Domain.Guide;
using SecondOpinion.Bot.Domain.Guide.Support;
using SecondOpinion.Bot.Domain.Situation;

namespace SecondOpinion.Bot.Dialogs.Routing;

/// <summary>Everything the bot knows and says, loaded and checked.</summary>
public sealed record BotContent(
    EmergencyScreen Emergency,
    EmergencyNumbers EmergencyNumbers,
    PlaceGuess Places,
    PhraseBook EmergencyPhrases,
    GuideBook Guide,
    InterviewFlow Flow,
    SignalReader Signals,
    PhraseBook IntakePhrases,
    PhraseBook RoutingPhrases,
    PhraseBook HandoffPhrases,
    PhraseBook PrivacyPhrases,
    PhraseBook LanguagePhrases,
    PhraseBook GuideAnswerPhrases,
    PhraseBook ModelAnswerPhrases,
    DraftChecks DraftChecks,
    PhraseBook ChannelPhrases)
{
    /// <summary>The languages in which the whole conversation can be held; where another feature has no words yet, it speaks English.</summary>
    public IReadOnlyCollection<string> Languages => [.. LanguagePhrases.Languages.Intersect(RoutingPhrases.Languages).Intersect(IntakePhrases.Languages)];
}
