namespace SecondOpinion.Bot.Protocol.Schema;

/// <summary>The body of every refusal. The code is stable, the message is for people; neither repeats anything that was sent.</summary>
public sealed record ErrorResponse(Error Error)
{
    public static ErrorResponse Of(string code, string message) => new(new Error(code, message));
}

/// <summary>One refusal.</summary>
public sealed record Error(string Code, string Message);
