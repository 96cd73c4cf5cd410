using SecondOpinion.Bot.Dialogs.Phrasing;

namespace SecondOpinion.Bot.Dialogs.Handoff;

/// <summary>The phrases on asking for a person.</summary>
public static class HandoffPhrases
{
    public static readonly Phrase Asked = new("asked", "ticket");
    public static readonly Phrase NeedsConsent = new("needs-consent");
    public static readonly Phrase AgreeChoice = new("agree-choice");
    public static readonly Phrase AskedBefore = new("asked-before", "ticket");
}
