namespace SecondOpinion.Bot.Host.Desk.Accounts;

/// <summary>A local account of the desk.</summary>
/// <param name="Name">What they sign in with: lower-case letters, digits, dots, dashes.</param>
/// <param name="DisplayName">What patients and colleagues read.</param>
/// <param name="PasswordHash">By ASP.NET Core's hasher.</param>
/// <param name="Stamp">Changes with the password: sessions of the old one end.</param>
internal sealed record CoordinatorAccount(string Name, string DisplayName, CoordinatorRole Role, string PasswordHash, string Stamp)
{
    private const int LongestName = 40;

    public static bool IsName(string name) =>
        name.Length is > 0 and <= LongestName && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '.' or '-' or '_') && char.IsAsciiLetterOrDigit(name[0]);
}
