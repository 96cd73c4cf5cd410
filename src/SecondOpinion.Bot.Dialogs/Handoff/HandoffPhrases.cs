using SecondOpinion.Bot.Dialogs.Phrasing;

namespace SecondOpinion.Bot.Dialogs.Handoff;

/// <summary>The phrases on asking for a person, and on what the person reads while one has the conversation.</summary>
public static class HandoffPhrases
{
    public static readonly Phrase PersonWords = new("person.words");
    public static readonly Phrase PersonChoice = new("person-choice");
    public static readonly Phrase AskAgreement = new("ask-agreement");
    public static readonly Phrase AgreeChoice = new("agree-choice");
    public static readonly Phrase NotNowChoice = new("not-now-choice");
    public static readonly Phrase NotNow = new("not-now");

    public static readonly Phrase Asked = new("asked", "ticket");
    public static readonly Phrase SomebodyIsHere = new("somebody-is-here", "minutes");
    public static readonly Phrase NobodyIsHere = new("nobody-is-here");
    public static readonly Phrase DeskIsClosed = new("desk-is-closed", "opens");
    public static readonly Phrase Meanwhile = new("meanwhile");
    public static readonly Phrase AskedBefore = new("asked-before", "ticket");

    public static readonly Phrase ContactChoice = new("contact-choice");
    public static readonly Phrase ContactWords = new("contact.words");
    public static readonly Phrase ContactPrefixes = new("contact.prefixes");
    public static readonly Phrase ContactAsk = new("contact-ask");
    public static readonly Phrase ContactNone = new("contact-none");
    public static readonly Phrase ContactNoneWords = new("contact-none.words");
    public static readonly Phrase ContactKept = new("contact-kept");
    public static readonly Phrase ContactUnreadable = new("contact-unreadable");
    public static readonly Phrase ContactWithoutRequest = new("contact-without-request");
    public static readonly Phrase ContactHidden = new("contact-hidden");

    /// <summary>What somebody is called whose name the hub does not say.</summary>
    public static readonly Phrase Coordinator = new("coordinator");
    public static readonly Phrase Joined = new("joined", "name");
    public static readonly Phrase HandedBack = new("handed-back");
    public static readonly Phrase Transferred = new("transferred");
    public static readonly Phrase Closed = new("closed");
    public static readonly Phrase CoordinatorGone = new("coordinator-gone");
    public static readonly Phrase CoordinatorAway = new("coordinator-away");
    public static readonly Phrase StillNobody = new("still-nobody", "ticket");
    public static readonly Phrase Expired = new("expired");

    public static readonly Phrase OfferAfterFlags = new("offer.after-flags");
    public static readonly Phrase OfferAfterEmergency = new("offer.after-emergency");
}
