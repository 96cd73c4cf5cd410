using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json.Nodes;
using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Host.Operations.Teams;
using Xunit;

namespace SecondOpinion.Bot.Tests.Host.Operations.Teams;

/// <summary>The package an administrator uploads. Microsoft's own schema judges it in the end-to-end tests.</summary>
public sealed class TeamsPackageTests
{
    private const string Id = "11111111-2222-3333-4444-555555555555";

    private static readonly Uri Site = new("https://bot.example.org");
    private static readonly PhraseBook Phrases = TeamsCommands.Phrases(AppContext.BaseDirectory);
    private static readonly TeamsApp App = new(Id, "1.0.0", Site, Site, Site);

    [Fact]
    public void It_holds_the_manifest_and_both_icons_in_their_sizes()
    {
        using var zip = new ZipArchive(new MemoryStream(TeamsCommands.Package(Phrases, App)));

        Assert.Equal(["manifest.json", "color.png", "outline.png"], zip.Entries.Select(entry => entry.FullName));
        Assert.Equal((192, 192), SizeOf(zip.GetEntry("color.png")!));
        Assert.Equal((32, 32), SizeOf(zip.GetEntry("outline.png")!));
    }

    [Fact]
    public void The_bot_is_for_one_person_at_a_time_and_every_text_is_short_enough()
    {
        var manifest = JsonNode.Parse(TeamsManifest.Write(Phrases, App))!;

        var bot = Assert.Single(manifest["bots"]!.AsArray())!;
        Assert.Equal(Id, bot["botId"]!.ToString());
        Assert.Equal(["personal"], bot["scopes"]!.AsArray().Select(scope => scope!.ToString()));
        Assert.InRange(manifest["name"]!["short"]!.ToString().Length, 1, 30);
        Assert.InRange(manifest["name"]!["full"]!.ToString().Length, 1, 100);
        Assert.InRange(manifest["description"]!["short"]!.ToString().Length, 1, 80);
        Assert.InRange(manifest["description"]!["full"]!.ToString().Length, 1, 4000);
        Assert.All(bot["commandLists"]![0]!["commands"]!.AsArray(), command => Assert.InRange(command!["title"]!.ToString().Length, 1, 32));
        Assert.All(bot["commandLists"]![0]!["commands"]!.AsArray(), command => Assert.InRange(command!["description"]!.ToString().Length, 1, 128));
    }

    [Fact]
    public void The_same_app_is_the_same_package() => Assert.Equal(TeamsCommands.Package(Phrases, App), TeamsCommands.Package(Phrases, App));

    [Fact]
    public void Its_words_are_all_there_and_all_used() => Assert.Empty(PhraseCheck.Faults(Phrases, Phrase.DeclaredIn(typeof(TeamsPhrases))));

    [Fact]
    public void What_is_missing_is_said_all_at_once()
    {
        using var errors = new StringWriter();

        Assert.Equal(2, TeamsCommands.TryRun(["teams", "package", "--PublicUrl", "http://bot.example.org", "--version", "1"], TextWriter.Null, errors));

        foreach (var name in new[] { "out:", "Channels:Connector:AppId:", "PublicUrl:", "version:" })
            Assert.Contains(name, errors.ToString(), StringComparison.Ordinal);
    }

    private static (int Width, int Height) SizeOf(ZipArchiveEntry entry)
    {
        var bytes = new byte[24];
        using var stream = entry.Open();
        stream.ReadExactly(bytes);
        Assert.Equal(0x89504E47u, BinaryPrimitives.ReadUInt32BigEndian(bytes));
        return (BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20)));
    }
}
