namespace SecondOpinion.Bot.Protocol.DirectLine;

/// <summary>The origin of a web page: scheme, host and port, as browsers send it.</summary>
public static class WebOrigin
{
    /// <summary>Lower case, without a default port or closing slash; null when it is not an http or https origin.</summary>
    public static string? Normalize(string? value)
    {
        if (value is null || value.Length > 512 || !Uri.TryCreate(value, UriKind.Absolute, out var uri))
            return null;
        var isWeb = uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps;
        return isWeb && uri.AbsolutePath == "/" && uri.Query.Length == 0 && uri.Fragment.Length == 0 && uri.UserInfo.Length == 0
            ? uri.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped).ToLowerInvariant()
            : null;
    }
}
