using System.Text.Json;
using SecondOpinion.Bot.EndToEnd.Desk;
using SecondOpinion.Bot.EndToEnd.Node;
using SecondOpinion.Bot.EndToEnd.Server;
using Xunit;
using Xunit.Abstractions;

namespace SecondOpinion.Bot.EndToEnd.Transcripts;

/// <summary>What the command line exports, read by npm <c>botbuilder</c> itself; and a word changed afterwards.</summary>
public sealed class StockTypesTests(ITestOutputHelper output)
{
    [Fact]
    public async Task An_exported_conversation_loads_in_the_stock_types_and_a_changed_word_shows()
    {
        await using var server = await ServerProcess.StartAsync();
        var ticket = await Patients.AskAsync(server.Address, "en", "Anna", "How much is an MRI?", "Which clinic is the best?", "he is not breathing");
        var folder = Directory.CreateTempSubdirectory("transcripts-");
        var (record, transcript) = (Path.Combine(folder.FullName, "record.json"), Path.Combine(folder.FullName, "c.transcript"));
        await File.WriteAllTextAsync(record, (await server.RunAsync("transcript", "export", ticket, "--format", "record")).Output);
        await File.WriteAllTextAsync(transcript, (await server.RunAsync("transcript", "export", ticket, "--format", "transcript")).Output);

        await new NodeScript(output, "Transcripts", "client").RunAsync("contract.mjs", record, transcript);
        Assert.Equal(0, (await server.RunAsync("transcript", "verify", record)).ExitCode);
        await File.WriteAllTextAsync(record, (await File.ReadAllTextAsync(record)).Replace("How much is an MRI?", "How much is a CT?", StringComparison.Ordinal));
        Assert.Equal(1, (await server.RunAsync("transcript", "verify", record)).ExitCode);
        Assert.True(JsonDocument.Parse(await File.ReadAllTextAsync(record)).RootElement.TryGetProperty("activities", out _));
        folder.Delete(recursive: true);
    }
}
