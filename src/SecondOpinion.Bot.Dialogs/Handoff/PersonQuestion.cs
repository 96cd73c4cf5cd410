namespace SecondOpinion.Bot.Dialogs.Handoff;

/// <summary>Which question about a person the bot asked last: a yes or no in the next message is its answer, and nobody else's.</summary>
public enum PersonQuestion
{
    None,

    /// <summary>"Do you agree?" to what is passed on.</summary>
    Agreement,

    /// <summary>"If you like, I can ask for a person."</summary>
    Offer,
}
