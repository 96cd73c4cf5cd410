using System.IO.Compression;
using System.Text;
using SecondOpinion.Bot.Adapters.Content.Guide;
using SecondOpinion.Bot.Adapters.Content.Phrasing;
using SecondOpinion.Bot.Dialogs.Phrasing;

namespace SecondOpinion.Bot.Host.Operations.Teams;

/// <summary>"teams package --out FILE": the app that an administrator uploads to Teams, as a zip of manifest and icons.</summary>
internal static class TeamsCommands
{
    // The same bytes for the same app: a package can be compared with the last one.
    private static readonly DateTimeOffset Stamp = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <returns>The exit code; null when the arguments ask for something else.</returns>
    public static int? TryRun(string[] args, TextWriter output, TextWriter errors)
    {
        if (args is not ["teams", ..])
            return null;
        if (args is not ["teams", "package", ..])
        {
            errors.WriteLine("Usage: teams package --out FILE --PublicUrl https://HOST --Channels:Connector:AppId ID [--version 1.0.0] [--privacy URL] [--terms URL]");
            return 2;
        }

        var configuration = new ConfigurationBuilder()
            .AddJsonFile(Path.GetFullPath("appsettings.json"), optional: true).AddEnvironmentVariables().AddCommandLine(args[2..]).Build();
        var (app, faults) = TeamsApp.Read(configuration);
        var file = configuration["out"];
        if (app is null || string.IsNullOrEmpty(file))
        {
            errors.WriteLine("The package cannot be made:");
            foreach (var fault in string.IsNullOrEmpty(file) ? faults.Prepend("out: a file is needed") : faults)
                errors.WriteLine("  " + fault);
            return 2;
        }

        File.WriteAllBytes(file, Package(Phrases(AppContext.BaseDirectory), app));
        output.WriteLine(file);
        return 0;
    }

    internal static byte[] Package(PhraseBook phrases, TeamsApp app)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add("manifest.json", Encoding.UTF8.GetBytes(TeamsManifest.Write(phrases, app)));
            Add(TeamsManifest.ColorIcon, AppIcon.Color());
            Add(TeamsManifest.OutlineIcon, AppIcon.Outline());

            void Add(string name, byte[] content)
            {
                var entry = zip.CreateEntry(name);
                entry.LastWriteTime = Stamp;
                using var stream = entry.Open();
                stream.Write(content);
            }
        }

        return bytes.ToArray();
    }

    internal static PhraseBook Phrases(string contentDirectory)
    {
        var dialogs = Path.Combine(contentDirectory, "dialogs");
        var facts = GuideBookLoader.Load(Path.Combine(contentDirectory, "guide"), dialogs).Facts;
        return PhraseBookLoader.Load(dialogs, "teamsapp", id => facts.TryGetValue(id, out var fact) ? fact.Text : null);
    }
}
