using System.Globalization;

namespace SecondOpinion.Bot.Host.Operations.Chat;

/// <summary>"chat [--url ADDRESS] [--secret SECRET] [--locale en]": talks to a running service from a terminal, for trying out and showing. An empty line or "/quit" ends it.</summary>
internal static class ChatCommands
{
    private const string DefaultUrl = "http://127.0.0.1:3978";

    /// <returns>The exit code; null when the arguments ask for something else.</returns>
    public static async Task<int?> TryRunAsync(string[] args, TextReader input, TextWriter output, TextWriter errors)
    {
        if (args is not ["chat", ..])
            return null;
        var options = new ConfigurationBuilder().AddCommandLine(args[1..]).Build();
        if (!Uri.TryCreate(options["url"] ?? DefaultUrl, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
        {
            await errors.WriteLineAsync("Usage: chat [--url http://HOST:PORT] [--secret SECRET] [--locale en]");
            return 2;
        }

        using var ending = new CancellationTokenSource();
        try
        {
            using var client = await DirectLineClient.StartAsync(url, options["secret"], options["locale"], TimeProvider.System, ending.Token);
            var terminal = new ChatTerminal(output, !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("NO_COLOR") is null);
            var reading = ShowAsync(client, terminal, ending.Token);
            await SendAsync(client, terminal, input, reading);
            await ending.CancelAsync();
            await reading;
            return 0;
        }
        catch (HttpRequestException refused)
        {
            await errors.WriteLineAsync(refused.StatusCode is { } status
                ? $"The service refused: {(int)status}. With a secret set, give it with --secret."
                : $"There is no service at {url}.");
            return 1;
        }
    }

    private static async Task ShowAsync(DirectLineClient client, ChatTerminal terminal, CancellationToken cancellationToken)
    {
        await foreach (var activity in client.ReadAsync(cancellationToken))
            terminal.Show(activity);
    }

    private static async Task SendAsync(DirectLineClient client, ChatTerminal terminal, TextReader input, Task reading)
    {
        // The terminal itself keeps the history of what was typed.
        for (var count = 1; !reading.IsCompleted && await input.ReadLineAsync() is { Length: > 0 } line && line != "/quit"; count++)
            await client.SendAsync(terminal.Meant(line), count.ToString(CultureInfo.InvariantCulture), CancellationToken.None);
        // What is on its way may still be read.
        await Task.WhenAny(reading, Task.Delay(TimeSpan.FromSeconds(1)));
    }
}
