using System.Diagnostics;

namespace SecondOpinion.Bot.EndToEnd.Store;

/// <summary>This assembly again, as a process of its own.</summary>
internal static class ChildProcess
{
    public static Process Start(params string[] arguments) => StartVia([], arguments);

    /// <param name="launcher">A program and its arguments that start what follows them; empty for none.</param>
    public static Process StartVia(IReadOnlyList<string> launcher, params string[] arguments)
    {
        string[] command = [.. launcher, "dotnet", "exec", typeof(ChildProcess).Assembly.Location, .. arguments];
        return Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
    }
}
