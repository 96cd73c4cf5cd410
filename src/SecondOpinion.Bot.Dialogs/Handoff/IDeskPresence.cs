namespace SecondOpinion.Bot.Dialogs.Handoff;

/// <summary>Who has the desk open now. Answers from memory.</summary>
public interface IDeskPresence
{
    bool IsAnybodyHere { get; }

    /// <param name="account">Account of a coordinator, or "hub" for another desk.</param>
    bool IsHere(string account);
}
