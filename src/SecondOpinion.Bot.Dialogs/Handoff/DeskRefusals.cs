namespace SecondOpinion.Bot.Dialogs.Handoff;

/// <summary>Why the desk's doing was not done. Stable words: they stand in records and answers.</summary>
public static class DeskRefusals
{
    /// <summary>The conversation has another ticket by now, or none.</summary>
    public const string NotThere = "ticket-not-there";

    /// <summary>Somebody else has it.</summary>
    public const string TakenByOther = "taken-by-another";

    /// <summary>Only whoever has the conversation may do this.</summary>
    public const string NotYours = "not-yours";

    /// <summary>Nothing leads there from where the ticket stands.</summary>
    public const string NotAllowed = "not-allowed-now";
}
