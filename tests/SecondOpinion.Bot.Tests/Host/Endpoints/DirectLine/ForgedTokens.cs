using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace SecondOpinion.Bot.Tests.Host.Endpoints.DirectLine;

/// <summary>Tokens that look like ours. Each is good for nothing, whoever holds it.</summary>
internal static class ForgedTokens
{
    /// <param name="good">A valid token to start from.</param>
    /// <param name="key">The signing key: what nobody outside has, so that only the fault named is tested.</param>
    public static IEnumerable<(string Name, string Token)> Of(string good, byte[] key)
    {
        var parts = good.Split('.');
        var (header, payload, signature) = (parts[0], parts[1], parts[2]);
        var claims = Decode(payload);

        foreach (var alg in (string[])["none", "None", "NONE", "nOnE", ""])
        {
            yield return ($"alg {alg} unsigned", $"{Header(alg)}.{payload}.");
            yield return ($"alg {alg} with a signature", $"{Header(alg)}.{payload}.{signature}");
        }
        foreach (var alg in (string[])["HS384", "HS512", "RS256", "ES256", "PS256", "dir", "hs256"])
            yield return ($"alg {alg} signed with HS256", Sign(Header(alg), payload, key));
        yield return ("HS512 signed with HS512", $"{Header("HS512")}.{payload}.{Base64Url.EncodeToString(HMACSHA512.HashData(key, Bytes($"{Header("HS512")}.{payload}")))}");
        yield return ("another key", Sign(header, payload, new byte[32]));
        yield return ("an empty key", Sign(header, payload, []));
        yield return ("no alg", Sign(Encode("""{"typ":"JWT"}"""), payload, key));
        yield return ("header without an object", Sign(Encode("[]"), payload, key));
        yield return ("header that is no JSON", Sign(Encode("HS256"), payload, key));
        yield return ("another type", Sign(Encode("""{"alg":"HS256","typ":"at+jwt"}"""), payload, key));
        yield return ("a key of its own", Sign(Encode("""{"alg":"HS256","typ":"JWT","jwk":{"kty":"oct","k":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}}"""), payload, new byte[32]));
        yield return ("a key elsewhere", Sign(Encode("""{"alg":"HS256","typ":"JWT","jku":"https://evil.test/keys","kid":"../../dev/null"}"""), payload, new byte[32]));

        foreach (var position in (int[])[0, 5, payload.Length / 2, payload.Length - 1])
            yield return ($"payload changed at {position}", $"{header}.{Changed(payload, position)}.{signature}");
        foreach (var position in (int[])[0, 20, 42])
            yield return ($"signature changed at {position}", $"{header}.{payload}.{Changed(signature, position)}");
        yield return ("header changed", $"{Changed(header, 3)}.{payload}.{signature}");
        yield return ("another end of life", $"{header}.{Encode(claims.Replace("\"exp\":", "\"exp\":9", StringComparison.Ordinal))}.{signature}");
        yield return ("another user", $"{header}.{Encode(claims.Replace("dl_anna", "dl_else", StringComparison.Ordinal))}.{signature}");
        yield return ("signed claims of nobody", Sign(header, Encode("{}"), key));
        yield return ("signed claims that are no object", Sign(header, Encode("[]"), key));
        yield return ("signed claims that are no JSON", Sign(header, Encode("hello"), key));
        yield return ("another audience", Sign(header, Encode(claims.Replace("\"directline\"", "\"elsewhere\"", StringComparison.Ordinal)), key));
        yield return ("another issuer", Sign(header, Encode(claims.Replace("second-opinion-bot", "somebody-else", StringComparison.Ordinal)), key));

        yield return ("no signature", $"{header}.{payload}.");
        yield return ("no third part", $"{header}.{payload}");
        yield return ("only a payload", payload);
        yield return ("half a signature", $"{header}.{payload}.{signature[..20]}");
        yield return ("a longer signature", $"{good}AAAA");
        yield return ("two signatures", $"{good}.{signature}");
        yield return ("five parts", $"{good}.{payload}.{signature}");
        yield return ("an encrypted token", $"{Encode("""{"alg":"dir","enc":"A128CBC-HS256","zip":"DEF"}""")}..{signature}.{payload}.{signature}");
        yield return ("padding", $"{good}=");
        yield return ("the other alphabet", $"{header}.{payload}.{signature[..^1]}/");
        yield return ("a space inside", $"{header}. {payload}.{signature}");
        yield return ("a letter of another script", $"{header}.{payload}.{signature[..^1]}é");
        yield return ("empty parts", "..");
        yield return ("nothing between", $"{header}..{signature}");
        yield return ("16 KB and one", $"{header}.{new string('A', 16_385 - header.Length - signature.Length - 2)}.{signature}");
        yield return ("20 KB", $"{header}.{new string('A', 20_000)}.{signature}");
        yield return ("twice itself", $"{good}{good}");
        yield return ("quoted", $"\"{good}\"");
        yield return ("a word", "token");
        yield return ("the secret and more", DirectLineHost.Secret + "x");
        yield return ("the secret but its end", DirectLineHost.Secret[..^1]);
        yield return ("the secret in capitals", DirectLineHost.Secret.ToUpperInvariant());
    }

    private static string Header(string alg) => Encode($$"""{"alg":"{{alg}}","typ":"JWT"}""");

    private static string Sign(string header, string payload, byte[] key) =>
        $"{header}.{payload}.{Base64Url.EncodeToString(HMACSHA256.HashData(key, Bytes($"{header}.{payload}")))}";

    private static string Encode(string text) => Base64Url.EncodeToString(Bytes(text));

    private static string Decode(string part) => Encoding.UTF8.GetString(Base64Url.DecodeFromChars(part));

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    // The next letter of the alphabet: at the end of a part that can be a change of unused bits alone.
    private static string Changed(string part, int position) =>
        string.Concat(part.AsSpan(0, position), part[position] == 'z' ? "A" : ((char)(part[position] + 1)).ToString() is var next && char.IsAsciiLetterOrDigit(next[0]) ? next : "B", part.AsSpan(position + 1));
}
