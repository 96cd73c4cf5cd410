namespace SecondOpinion.Bot.Domain.Handoff;

/// <summary>A person's wish to speak to a human coordinator.</summary>
/// <param name="Id">Short, unguessable, fit to be read aloud.</param>
/// <param name="ConversationId">The conversation whose transcript belongs to it.</param>
/// <param name="Language">The language the person writes in.</param>
public sealed record Ticket(string Id, string ConversationId, string Language, DateTimeOffset AskedAt, TicketState State)
{
    /// <summary>The document that keeps a ticket.</summary>
    public static string Key(string id) => "tickets/" + id;
}
