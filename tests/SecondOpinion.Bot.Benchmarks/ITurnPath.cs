namespace SecondOpinion.Bot.Benchmarks;

/// <summary>A way on which a message reaches the bot.</summary>
internal interface ITurnPath
{
    /// <summary>Begins a conversation, to and with the greeting. Not measured.</summary>
    Task<IConversationPath> BeginAsync();
}

/// <summary>One conversation on that way.</summary>
internal interface IConversationPath
{
    /// <summary>Says something and returns when it is acknowledged: answered and durable.</summary>
    Task SayAsync(string text);
}
