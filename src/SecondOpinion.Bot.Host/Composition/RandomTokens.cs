using System.Buffers.Text;
using System.Security.Cryptography;

namespace SecondOpinion.Bot.Host.Composition;

/// <summary>Unguessable names, from the system's random source.</summary>
internal static class RandomTokens
{
    // No letters that are mistaken for digits when read aloud.
    private const string Readable = "ABCDEFGHJKLMNPQRTUVWXYZ2346789";

    /// <summary>256 bits, fit for an address.</summary>
    public static string ForAddress() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>Eight letters in two groups, fit to be read aloud; an id, not a secret.</summary>
    public static string Readably()
    {
        var letters = RandomNumberGenerator.GetString(Readable, 8);
        return $"{letters[..4]}-{letters[4..]}";
    }
}
