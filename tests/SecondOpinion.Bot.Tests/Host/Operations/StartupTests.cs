using System.Globalization;
using System.Net;
using System.Net.Sockets;
using SecondOpinion.Bot.Tests.Adapters.Sqlite;
using Xunit;

namespace SecondOpinion.Bot.Tests.Host.Operations;

/// <summary>A start that is refused ends with exit code 1 and tells the operator everything there is to mend, without a stack trace.</summary>
public sealed class StartupTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    [Fact]
    public async Task Wrong_and_unknown_settings_of_every_source_refuse_the_start_with_the_full_list()
    {
        File.WriteAllText(_directory.File("appsettings.json"), """{ "Brief": { "Colour": "red" }, "Channels": { "DirectLine": { "TokenLifetime": "00:01:00" } } }""");

        var run = await ProgramRun.OfAsync(_directory.Path, "--Retention:ConversationDays", "0", "--PublicUrl", "clinic");

        Assert.Equal(
            new ProgramRun(1, """
            The settings have faults:
              PublicUrl: an absolute http or https address is needed, or nothing
              Brief:Colour: there is no such setting
              Retention:ConversationDays: 1 to 3650 days
              Channels:DirectLine:TokenLifetime: TokenLifetime must be from 00:30:00 to 1.00:00:00.

            """.ReplaceLineEndings("\n")),
            run);
        Assert.False(Directory.Exists(_directory.File("data")), "A refused start leaves nothing behind.");
    }

    [Fact]
    public async Task Content_with_faults_refuses_the_start_and_names_each()
    {
        Copy("guide");
        Copy("dialogs");
        var phrases = _directory.File(Path.Combine("dialogs", "intake", "phrases.en.yaml"));
        File.WriteAllLines(phrases, File.ReadAllLines(phrases).Where(line => !line.StartsWith("place.why", StringComparison.Ordinal) && !line.StartsWith("skipped", StringComparison.Ordinal)));

        var run = await ProgramRun.OfAsync(_directory.Path, "--content", _directory.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("The content cannot be used:\n", run.Errors, StringComparison.Ordinal);
        Assert.Contains("place.why", run.Errors, StringComparison.Ordinal);
        Assert.Contains("skipped", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_is_none_refuses_the_start()
    {
        Directory.CreateDirectory(_directory.File("data"));
        File.WriteAllText(_directory.File(Path.Combine("data", "bot.db")), new string('x', 10_000));

        var run = await ProgramRun.OfAsync(_directory.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("The store cannot be opened:\n  ", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_in_use_refuses_the_start()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);

        var run = await ProgramRun.OfAsync(_directory.Path, "--urls", "http://127.0.0.1:" + port);

        Assert.Equal(new ProgramRun(1, "The address is in use by another program. Choose another one with --urls.\n"), run);
    }

    [Fact]
    public async Task An_unknown_command_is_told_the_known_ones()
    {
        var run = await ProgramRun.OfAsync(_directory.Path, "transcripts");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("There is no such command. Commands: guide check | ", run.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => _directory.Dispose();

    private void Copy(string folder)
    {
        var root = Path.Combine(AppContext.BaseDirectory, folder);
        foreach (var file in Directory.GetFiles(root, "*", SearchOption.AllDirectories))
        {
            var target = _directory.File(Path.Combine(folder, Path.GetRelativePath(root, file)));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
