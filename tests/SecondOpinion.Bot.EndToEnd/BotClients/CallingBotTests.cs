using SecondOpinion.Bot.EndToEnd.Node;
using SecondOpinion.Bot.EndToEnd.Server;
using Xunit;
using Xunit.Abstractions;

namespace SecondOpinion.Bot.EndToEnd.BotClients;

/// <summary>Other people's bots, made with Microsoft's own packages, call ours as their skill and get a brief.</summary>
public sealed class CallingBotTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("botbuilder-parent.mjs")]
    [InlineData("agents-parent.mjs")]
    public async Task A_bot_of_another_kind_drives_the_whole_interview(string parent)
    {
        await using var server = await ServerProcess.StartAsync();

        await new NodeScript(output, "BotClients", "client").RunAsync(parent, server.Address);
    }
}
