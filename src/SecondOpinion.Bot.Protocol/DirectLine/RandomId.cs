using System.Buffers.Text;
using System.Security.Cryptography;

namespace SecondOpinion.Bot.Protocol.DirectLine;

/// <summary>Makes an id nobody can guess: at least 128 random bits, safe in an address.</summary>
public delegate string RandomId();

/// <summary>The source of ids outside of tests.</summary>
public static class RandomIds
{
    /// <summary>22 characters of base64url: 128 bits from the operating system.</summary>
    public static string Next() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));
}
