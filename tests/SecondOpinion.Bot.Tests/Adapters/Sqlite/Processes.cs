using System.Diagnostics;
using Xunit;

namespace SecondOpinion.Bot.Tests.Adapters.Sqlite;

/// <summary>
/// Looks at the files of an open store from another process: closing a second handle in this one would take away the locks
/// that SQLite holds (POSIX).
/// </summary>
internal static class Processes
{
    public static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments))!;
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }
}
