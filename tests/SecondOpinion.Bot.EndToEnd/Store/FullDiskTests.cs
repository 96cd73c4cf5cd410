using System.Diagnostics;
using Xunit;

namespace SecondOpinion.Bot.EndToEnd.Store;

/// <summary>A disk of 3 MB, mounted in a name space of the process's own: needs no rights and leaves nothing.</summary>
public sealed class FullDiskTests
{
    private static readonly string[] SmallDisk = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", "mount -t tmpfs -o size=3m none /mnt && exec \"$@\"", "sh"];

    [SmallDiskFact]
    public async Task A_full_disk_refuses_turns_loses_none_and_recovers_by_itself()
    {
        using var process = ChildProcess.StartVia(SmallDisk, "store-disk", "/mnt/data");
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        Assert.Equal("", await errors);
        Assert.Equal(["refused: The disk of the store is full.", "readable, nothing half-written", "recovered", "complete"], output.TrimEnd().Split('\n'));
    }

    /// <summary>Skipped, and shown as skipped, where the system does not let a process mount in a name space of its own.</summary>
    private sealed class SmallDiskFactAttribute : FactAttribute
    {
        public SmallDiskFactAttribute()
        {
            if (!OperatingSystem.IsLinux() || !CanMount())
                Skip = "This system does not let a process mount a small disk for itself.";
        }

        private static bool CanMount()
        {
            try
            {
                using var process = Process.Start(new ProcessStartInfo(SmallDisk[0], [.. SmallDisk[1..], "true"]) { RedirectStandardError = true })!;
                process.WaitForExit();
                return process.ExitCode == 0;
            }
            catch (System.ComponentModel.Win32Exception)
            {
                return false;
            }
        }
    }
}
