using SecondOpinion.Bot.Host.Operations.Chat;
using SecondOpinion.Bot.Tests.Host.Endpoints.Connector;
using Xunit;

namespace SecondOpinion.Bot.Tests.Host.Operations.Chat;

/// <summary>The terminal chat against the running product.</summary>
public sealed class ChatCommandTests
{
    [Fact]
    public async Task A_number_is_the_choice_beside_it_and_an_empty_line_ends_the_chat()
    {
        await using var server = BotServer.Start();
        using var output = new StringWriter();
        var person = new Typing(output, ("3. Talk to a person", "1"), ("Question 1 of 10", "1"), ("Question 2 of 10", ""));

        var code = await ChatCommands.TryRunAsync(["chat", "--url", server.Client.BaseAddress!.ToString()], person, TextWriter.Synchronized(output), TextWriter.Null);

        Assert.Equal(0, code);
        Assert.Contains("Question 2 of 10", output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("**", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_service_is_it_says_so()
    {
        using var errors = new StringWriter();

        Assert.Equal(1, await ChatCommands.TryRunAsync(["chat", "--url", "http://127.0.0.1:9"], TextReader.Null, TextWriter.Null, errors));
        Assert.Contains("no service", errors.ToString(), StringComparison.Ordinal);
    }

    /// <summary>Types each line when it has read what the line answers.</summary>
    private sealed class Typing(StringWriter output, params (string Read, string Line)[] lines) : TextReader
    {
        private int _next;

        public override async Task<string?> ReadLineAsync()
        {
            var (read, line) = lines[_next++];
            for (var waited = 0; waited < 800 && !output.ToString().Contains(read, StringComparison.Ordinal); waited++)
                await Task.Delay(25);
            return line;
        }
    }
}
