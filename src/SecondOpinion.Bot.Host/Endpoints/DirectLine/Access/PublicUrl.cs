namespace SecondOpinion.Bot.Host.Endpoints.DirectLine.Access;

/// <summary>The setting <c>PublicUrl</c>: the address people reach this service at; null when none is set.</summary>
internal sealed record PublicUrl(Uri? Value)
{
    public static PublicUrl Of(IConfiguration configuration) =>
        new(Uri.TryCreate(configuration["PublicUrl"], UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https") ? uri : null);
}
