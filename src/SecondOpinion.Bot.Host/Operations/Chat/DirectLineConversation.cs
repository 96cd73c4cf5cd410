namespace SecondOpinion.Bot.Host.Operations.Chat;

/// <summary>What Direct Line answers when a conversation begins or goes on.</summary>
/// <param name="StreamUrl">Opens the stream, once; null for a token alone.</param>
public sealed record DirectLineConversation(string ConversationId, string? Token, string? StreamUrl);
