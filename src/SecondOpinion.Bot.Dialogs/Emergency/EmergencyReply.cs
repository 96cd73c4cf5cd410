namespace SecondOpinion.Bot.Dialogs.Emergency;

/// <summary>What a person answered to a takeover by one of its buttons.</summary>
public enum EmergencyReply
{
    GoOn,
    Elsewhere,
    InKorea,
}
