using System.Diagnostics;
using SecondOpinion.Bot.Host.Operations;

namespace SecondOpinion.Bot.Tests.Host.Operations;

/// <summary>The program as an operator starts it, when it is expected to end by itself.</summary>
internal sealed record ProgramRun(int ExitCode, string Errors)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    public static async Task<ProgramRun> OfAsync(string directory, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Startup).Assembly.Location, .. args])
        {
            WorkingDirectory = directory,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            var (output, errors) = (process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
            await Task.WhenAll(output, errors, process.WaitForExitAsync(patience.Token));
            return new ProgramRun(process.ExitCode, (await errors).ReplaceLineEndings("\n"));
        }
        finally
        {
            if (!process.HasExited)
                process.Kill();
        }
    }
}
