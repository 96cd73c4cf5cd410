namespace SecondOpinion.Bot.Adapters.Connector;

/// <summary>Reads what a server of somebody else answered, up to a bound.</summary>
internal static class HttpBody
{
    private const int MaxBytes = 1024 * 1024;

    /// <exception cref="HttpRequestException">More than 1 MB.</exception>
    public static async Task<byte[]> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        await response.Content.LoadIntoBufferAsync(MaxBytes, cancellationToken);
        return await response.Content.ReadAsByteArrayAsync(cancellationToken);
    }
}
