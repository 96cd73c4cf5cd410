namespace SecondOpinion.Bot.Host.Operations.Transcripts;

/// <summary>How much of a conversation an export shows.</summary>
internal enum Redaction
{
    /// <summary>Everything, with the contact details that were left.</summary>
    Full,

    /// <summary>No contact details, and none that stand inside of messages.</summary>
    NoContact,

    /// <summary>Who spoke when, and how the bot decided from which sources; nothing that was written.</summary>
    NoFreeText,
}
