using System.Diagnostics;

namespace SecondOpinion.Bot.EndToEnd.Browser.Driving;

/// <summary>Installs a folder's npm packages where <c>./test</c> has not done so already.</summary>
internal static class NpmPackages
{
    public static async Task NeedAsync(string folder)
    {
        if (File.Exists(Path.Combine(folder, "node_modules", ".package-lock.json")))
            return;
        using var npm = Process.Start(new ProcessStartInfo("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]) { WorkingDirectory = folder })!;
        await npm.WaitForExitAsync();
        if (npm.ExitCode != 0)
            throw new InvalidOperationException($"npm ci failed in {folder}");
    }
}
