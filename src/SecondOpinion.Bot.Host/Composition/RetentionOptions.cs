using System.ComponentModel.DataAnnotations;

namespace SecondOpinion.Bot.Host.Composition;

/// <summary>How long conversations are kept, section Retention.</summary>
public sealed class RetentionOptions
{
    /// <summary>Minutes after the last message until a conversation without consent is deleted. 1 to 60, default 60.</summary>
    [Range(1, 60, ErrorMessage = "1 to 60 minutes")]
    public int UnconsentedMinutes { get; set; } = 60;

    /// <summary>Days after the last message until any conversation is deleted. 1 to 3650, default 90.</summary>
    [Range(1, 3650, ErrorMessage = "1 to 3650 days")]
    public int ConversationDays { get; set; } = 90;
}
