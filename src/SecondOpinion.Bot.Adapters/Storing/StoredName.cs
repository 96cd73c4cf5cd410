using System.Text;

namespace SecondOpinion.Bot.Adapters.Storing;

/// <summary>
/// Ids and keys as they are stored: strict UTF-8 in a blob. As text they could be cut at a zero character, and two names
/// with broken surrogates would become one; here such a name is refused.
/// </summary>
internal static class StoredName
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="ArgumentException">The name is null, empty or not valid Unicode.</exception>
    public static byte[] Encode(string? name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return Strict.GetBytes(name);
    }

    public static string Decode(byte[] name) => Strict.GetString(name);

    /// <summary>The first name after all that begin with <paramref name="prefix"/>: no byte of UTF-8 is 0xFF.</summary>
    public static byte[] After(byte[] prefix)
    {
        var bound = prefix.ToArray();
        bound[^1]++;
        return bound;
    }
}
