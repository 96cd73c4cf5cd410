using System.Diagnostics;
using SecondOpinion.Bot.Tests.Host.Endpoints.DirectLine;
using Xunit;
using Xunit.Abstractions;

namespace SecondOpinion.Bot.EndToEnd.DirectLineJs;

/// <summary>npm <c>botframework-directlinejs</c> itself, unmodified, under Node: start, post, resume, refresh, tabs, lost sockets, polling.</summary>
public sealed class StockClientTests(ITestOutputHelper output)
{
    private static readonly string Client = Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "DirectLineJs", "client");

    // ./test --long drops ten times as many.
    private static readonly string Drops = Environment.GetEnvironmentVariable("LONG") == "1" ? "1000" : "100";

    [Fact]
    public async Task The_stock_client_lives_with_our_direct_line_through_lost_sockets()
    {
        if (!File.Exists(Path.Combine(Client, "node_modules", ".package-lock.json")))
            await RunAsync("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        await using var host = await DirectLineHost.StartAsync();

        await RunAsync("node", "contract.mjs", host.Address, DirectLineHost.Secret, Drops);
    }

    private async Task RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Client, RedirectStandardOutput = true, RedirectStandardError = true };
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
