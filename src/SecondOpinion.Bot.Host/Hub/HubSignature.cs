using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SecondOpinion.Bot.Host.Hub;

/// <summary>
/// What a hub checks before it believes a delivery: <c>X-Second-Opinion-Signature: v1=HEX</c>, the HMAC-SHA256 of <c>TIMESTAMP.BODY</c> under the shared
/// key, TIMESTAMP being the seconds in <c>X-Second-Opinion-Timestamp</c>. A hub refuses one older than five minutes.
/// </summary>
internal static class HubSignature
{
    public const string Header = "X-Second-Opinion-Signature";
    public const string TimestampHeader = "X-Second-Opinion-Timestamp";

    public static string Of(string secret, long timestamp, ReadOnlySpan<byte> body)
    {
        byte[] signed = [.. Encoding.ASCII.GetBytes(timestamp.ToString(CultureInfo.InvariantCulture) + "."), .. body];
        return "v1=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), signed));
    }
}
