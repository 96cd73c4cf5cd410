namespace SecondOpinion.Bot.Protocol.Connector.Access;

/// <summary>Who signs the tokens of bots and of the Emulator: a fixed list and our own tenant, never what an unchecked token says of itself.</summary>
internal static class BotIssuers
{
    // Bot Framework's own tenants, public and government (botbuilder-dotnet, EmulatorValidation).
    private static readonly string[] Tenants =
        ["d6d49420-f39b-4df7-a1dc-d59a935871db", "f8cdef31-a31e-4b4a-93e4-5f571e91255a", "cab8a31a-1906-4287-a0d8-4eef66b95f6e"];

    public static IReadOnlySet<string> For(string tenantId)
    {
        var tenants = tenantId.Length > 0 ? Tenants.Append(tenantId) : Tenants;
        return tenants.SelectMany(Of).ToHashSet(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Of(string tenant) =>
        [$"https://sts.windows.net/{tenant}/", $"https://login.microsoftonline.com/{tenant}/v2.0", $"https://login.microsoftonline.us/{tenant}/v2.0"];
}
