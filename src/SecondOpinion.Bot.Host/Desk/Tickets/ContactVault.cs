using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using SecondOpinion.Bot.Dialogs.Handoff;

namespace SecondOpinion.Bot.Host.Desk.Tickets;

/// <summary>Seals contact details with ASP.NET Core's data protection, whose keys stand in the data directory.</summary>
internal sealed class ContactVault(IDataProtectionProvider protection) : IContactVault
{
    private readonly IDataProtector _protector = protection.CreateProtector("contact-details");

    public bool IsThere => true;

    public string Seal(string plain) => _protector.Protect(plain);

    public string? Open(string sealedText)
    {
        try
        {
            return _protector.Unprotect(sealedText);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
