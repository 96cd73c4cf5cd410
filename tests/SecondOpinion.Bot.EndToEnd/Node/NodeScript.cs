using System.Diagnostics;
using Xunit;
using Xunit.Abstractions;

namespace SecondOpinion.Bot.EndToEnd.Node;

/// <summary>A folder of this project with a package.json and scripts: installs its packages once, runs a script, and shows what it said when it fails.</summary>
/// <param name="folder">The folder, from the project's root.</param>
internal sealed class NodeScript(ITestOutputHelper output, params string[] folder)
{
    private readonly string _folder = Path.Combine([AppContext.BaseDirectory, "..", "..", "..", .. folder]);

    public async Task RunAsync(string script, params string[] arguments)
    {
        if (!File.Exists(Path.Combine(_folder, "node_modules", ".package-lock.json")))
            await ProcessAsync("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        await ProcessAsync("node", [script, .. arguments]);
    }

    private async Task ProcessAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = _folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var (said, faults) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
        }

        output.WriteLine(await said);
        Assert.True(process.ExitCode == 0, await faults);
    }
}
