using SecondOpinion.Bot.EndToEnd.Node;
using SecondOpinion.Bot.Tests.Host.Endpoints.DirectLine;
using Xunit;
using Xunit.Abstractions;

namespace SecondOpinion.Bot.EndToEnd.DirectLineJs;

/// <summary>npm <c>botframework-directlinejs</c> itself, unmodified, under Node: start, post, resume, refresh, tabs, lost sockets, polling.</summary>
public sealed class StockClientTests(ITestOutputHelper output)
{
    // ./test --long drops ten times as many.
    private static readonly string Drops = Environment.GetEnvironmentVariable("LONG") == "1" ? "1000" : "100";

    [Fact]
    public async Task The_stock_client_lives_with_our_direct_line_through_lost_sockets()
    {
        await using var host = await DirectLineHost.StartAsync();

        await new NodeScript(output, "DirectLineJs", "client").RunAsync("contract.mjs", host.Address, DirectLineHost.Secret, Drops);
    }
}
