using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Domain.Guide;

namespace SecondOpinion.Bot.Dialogs.GuideAnswers;

/// <summary>The phrases of dialogs/guideanswers/ that a conversation uses.</summary>
public static class GuideAnswerPhrases
{
    public static readonly Phrase IntroPartly = new("answer.intro-partly", "parts");
    public static readonly Phrase IntroNearest = new("answer.intro-nearest");
    public static readonly Phrase NotAdvice = new("answer.not-advice");
    public static readonly Phrase InEnglish = new("answer.in-english");
    public static readonly Phrase NotInGuide = new("refusal.not-in-guide");
    public static readonly Phrase Diagnosis = new("refusal.diagnosis");
    public static readonly Phrase Dose = new("refusal.dose");
    public static readonly Phrase SafeForMe = new("refusal.safe-for-me");
    public static readonly Phrase Ranking = new("refusal.ranking");
    public static readonly Phrase Verdict = new("refusal.verdict");
    public static readonly Phrase OtherPeople = new("refusal.other-people");
    public static readonly Phrase Instructions = new("refusal.instructions");
    public static readonly Phrase OfferPerson = new("refusal.person");
    public static readonly Phrase TalkToPerson = new("action.person");

    internal static Phrase For(DeclineReason reason) => reason switch
    {
        DeclineReason.Diagnosis => Diagnosis,
        DeclineReason.Dose => Dose,
        DeclineReason.SafeForMe => SafeForMe,
        DeclineReason.Ranking => Ranking,
        DeclineReason.Verdict => Verdict,
        DeclineReason.OtherPeople => OtherPeople,
        DeclineReason.Instructions => Instructions,
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };
}
