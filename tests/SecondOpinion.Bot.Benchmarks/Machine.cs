using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace SecondOpinion.Bot.Benchmarks;

/// <summary>Where figures were measured.</summary>
internal static class Machine
{
    public static string Describe() =>
        $"{Environment.ProcessorCount} cores ({Processor()}), {RuntimeInformation.OSDescription.Trim()}, {RuntimeInformation.FrameworkDescription}";

    /// <summary>Processes that wanted to run in the last minute; zero where the system does not say.</summary>
    public static double Load() =>
        File.Exists("/proc/loadavg") ? double.Parse(File.ReadAllText("/proc/loadavg").Split(' ')[0], CultureInfo.InvariantCulture) : 0;

    public static string Commit()
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["describe", "--always", "--dirty"]) { RedirectStandardOutput = true, WorkingDirectory = Report.Root })!;
        return git.StandardOutput.ReadToEnd().Trim();
    }

    private static string Processor() => (File.Exists("/proc/cpuinfo") ? File.ReadLines("/proc/cpuinfo") : [])
        .FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
}
