using System.Diagnostics;
using System.IO.Compression;
using SecondOpinion.Bot.EndToEnd.Node;
using Xunit;
using Xunit.Abstractions;

namespace SecondOpinion.Bot.EndToEnd.TeamsPackage;

/// <summary>The package as the command makes it, its manifest held against Microsoft's published schema.</summary>
public sealed class PublishedSchemaTests(ITestOutputHelper output)
{
    [Fact]
    public async Task The_manifest_is_valid()
    {
        var folder = Directory.CreateTempSubdirectory("teams-");
        var file = Path.Combine(folder.FullName, "app.zip");
        using var command = Process.Start("dotnet",
        [
            Path.Combine(AppContext.BaseDirectory, "SecondOpinion.Bot.Host.dll"), "teams", "package", "--out", file,
            "--PublicUrl", "https://bot.example.org", "--Channels:Connector:AppId", "11111111-2222-3333-4444-555555555555",
        ]);
        await command.WaitForExitAsync();
        Assert.Equal(0, command.ExitCode);
        ZipFile.ExtractToDirectory(file, folder.FullName);

        await new NodeScript(output, "TeamsPackage", "client").RunAsync("validate.mjs", Path.Combine(folder.FullName, "manifest.json"));

        folder.Delete(recursive: true);
    }
}
