namespace SecondOpinion.Bot.Dialogs.Handoff;

/// <summary>
/// What the desk does in a conversation. It travels in the state of its turn, never in an activity: nobody who can send activities can act
/// as the desk. Closed: the kinds below.
/// </summary>
/// <param name="Ticket">The ticket the desk saw; an action on another one is refused.</param>
public abstract record DeskAction(string Ticket)
{
    /// <summary>Who acts; null for the desk's own clock.</summary>
    public Actor? By { get; init; }

    /// <summary>The event's name after "handoff.desk.", as it stands in the record.</summary>
    public abstract string Name { get; }

    public sealed record Take(string Ticket) : DeskAction(Ticket)
    {
        public override string Name => "take";
    }

    /// <param name="Text">What the person reads.</param>
    /// <param name="Original">The same in the coordinator's language, for the transcript; null when there is one text only.</param>
    /// <param name="Passages">Passages of the guide whose markers stand in the text, in the order of their numbers.</param>
    public sealed record Reply(string Ticket, string Text, string? Original, IReadOnlyList<string> Passages) : DeskAction(Ticket)
    {
        public override string Name => "reply";
    }

    /// <param name="Text">For colleagues; the person never sees it.</param>
    public sealed record Note(string Ticket, string Text) : DeskAction(Ticket)
    {
        public override string Name => "note";
    }

    public sealed record HandBack(string Ticket) : DeskAction(Ticket)
    {
        public override string Name => "hand-back";
    }

    /// <param name="To">Account of the colleague; null for whoever comes first.</param>
    public sealed record Transfer(string Ticket, string? To, string? ToName) : DeskAction(Ticket)
    {
        public override string Name => "transfer";
    }

    /// <param name="Outcome">One of the desk's own list.</param>
    public sealed record Close(string Ticket, string Outcome) : DeskAction(Ticket)
    {
        public override string Name => "close";
    }

    /// <summary>The coordinator who has the conversation has been away too long.</summary>
    /// <param name="Holder">Whom the clock saw missing.</param>
    public sealed record Gone(string Ticket, string Holder) : DeskAction(Ticket)
    {
        public override string Name => "gone";
    }

    /// <summary>The person waits and nobody is at the desk.</summary>
    public sealed record Nobody(string Ticket) : DeskAction(Ticket)
    {
        public override string Name => "nobody";
    }

    /// <summary>Nobody took the ticket in its time.</summary>
    public sealed record Expire(string Ticket) : DeskAction(Ticket)
    {
        public override string Name => "expire";
    }
}

/// <summary>A coordinator who acts.</summary>
/// <param name="IsSupervisor">Whether they may act on tickets that others hold.</param>
public sealed record Actor(string Account, string Name, bool IsSupervisor);
