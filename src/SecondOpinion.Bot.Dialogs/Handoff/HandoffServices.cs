using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Dialogs.Handoff;

/// <summary>What handing over needs from outside.</summary>
/// <param name="Presence">Who is at the desk now.</param>
/// <param name="Vault">Seals contact details.</param>
/// <param name="Times">Opening hours and the usual wait.</param>
/// <param name="Record">The record, for the transcript that goes with a ticket; null where only the present turn is known.</param>
/// <param name="ToHub">Whether tickets are also sent to another desk's hub.</param>
public sealed record HandoffServices(IDeskPresence Presence, IContactVault Vault, DeskTimes Times, ITurnStore? Record, bool ToHub)
{
    /// <summary>No desk, nothing to seal with: contact details are not asked for.</summary>
    public static HandoffServices Alone { get; } = new(new NobodyAtTheDesk(), new NoVault(), DeskTimes.Always, null, false);

    private sealed class NobodyAtTheDesk : IDeskPresence
    {
        public bool IsAnybodyHere => false;

        public bool IsHere(string account) => false;
    }

    private sealed class NoVault : IContactVault
    {
        public bool IsThere => false;

        public string Seal(string plain) => throw new InvalidOperationException("There is nothing to seal contact details with.");

        public string? Open(string sealedText) => null;
    }
}
