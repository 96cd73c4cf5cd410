using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace SecondOpinion.Bot.EndToEnd.Server;

/// <summary>The server itself, in a process of its own, on a free port and a data directory that outlives its deaths.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(2);
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "SecondOpinion.Bot.Host.dll");

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("sobt-browser-");
    private readonly ConcurrentQueue<string> _said = new();
    private readonly string[] _settings;
    private Process? _process;

    private ServerProcess(string[] settings) => _settings = settings;

    public string Address { get; } = $"http://127.0.0.1:{FreePort()}";

    /// <param name="settings">Further arguments of the command line.</param>
    public static async Task<ServerProcess> StartAsync(params string[] settings)
    {
        var server = new ServerProcess(settings);
        await server.StartAgainAsync();
        return server;
    }

    /// <summary>Back when messages are accepted.</summary>
    public async Task StartAgainAsync()
    {
        string[] arguments = [Program, "--urls", Address, "--data", _data.FullName, .. _settings];
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = _data.FullName };
        _process = Process.Start(start)!;
        _process.OutputDataReceived += Note;
        _process.ErrorDataReceived += Note;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();

        using var http = new HttpClient();
        for (var waited = Stopwatch.StartNew(); !await IsReadyAsync(http); await Task.Delay(50))
        {
            if (_process.HasExited || waited.Elapsed > LongestStart)
                throw new InvalidOperationException("The server did not start.\n" + string.Join('\n', _said));
        }
    }

    /// <summary>Makes an account of the desk by the command line, beside the running service.</summary>
    public async Task AddCoordinatorAsync(string name, string shown, string role, string password)
    {
        var (exit, _, faults) = await CommandAsync(password, "coordinator", "add", name, "--name", shown, "--role", role);
        if (exit != 0)
            throw new InvalidOperationException(faults);
    }

    /// <summary>A command on the server's data directory, beside the running service.</summary>
    public async Task<(int ExitCode, string Output)> RunAsync(params string[] command) => await CommandAsync("", command) is var (exit, output, _) ? (exit, output) : default;

    private async Task<(int ExitCode, string Output, string Faults)> CommandAsync(string input, params string[] command)
    {
        string[] arguments = [Program, .. command, "--data", _data.FullName];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, faults) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.StandardInput.WriteLineAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await faults);
    }

    /// <summary>SIGKILL: no goodbye, nothing written any more.</summary>
    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
            await KillAsync();
        _data.Delete(recursive: true);
    }

    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Note(object sender, DataReceivedEventArgs line) => _said.Enqueue(line.Data ?? "");

    private async Task<bool> IsReadyAsync(HttpClient http)
    {
        try
        {
            using var answer = await http.GetAsync($"{Address}/health/ready");
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
