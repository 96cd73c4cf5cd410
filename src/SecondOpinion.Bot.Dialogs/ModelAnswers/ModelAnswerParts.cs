using SecondOpinion.Bot.Dialogs.Citing;
using SecondOpinion.Bot.Dialogs.Handoff;
using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Domain.Guide;
using SecondOpinion.Bot.Domain.Guide.Support;

namespace SecondOpinion.Bot.Dialogs.ModelAnswers;

/// <summary>What every phrased answer is made with.</summary>
internal sealed record ModelAnswerParts(
    GuideBook Guide, DraftChecks Checks, PhraseBook Phrases, GuideAnswers.GuideAnswers Quotes, PublicAddress Address, AnswersUnderWay UnderWay, Relay Relay);
