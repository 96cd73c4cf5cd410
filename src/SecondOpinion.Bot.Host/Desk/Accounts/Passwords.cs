using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;

namespace SecondOpinion.Bot.Host.Desk.Accounts;

/// <summary>ASP.NET Core's password hasher for our accounts; as slow for a name that does not exist.</summary>
internal sealed class Passwords
{
    public const int Shortest = 12;
    public const int Longest = 256;

    private readonly PasswordHasher<CoordinatorAccount> _hasher = new();
    private readonly Lazy<string> _nobody;

    public Passwords() => _nobody = new Lazy<string>(() => Hash(Random()));

    public string Hash(string password) => _hasher.HashPassword(null!, password);

    public bool IsRight(CoordinatorAccount? account, string password)
    {
        var result = _hasher.VerifyHashedPassword(account!, account?.PasswordHash ?? _nobody.Value, password);
        return account is not null && result != PasswordVerificationResult.Failed;
    }

    /// <summary>120 bits, typable.</summary>
    public static string Random() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(15));
}
