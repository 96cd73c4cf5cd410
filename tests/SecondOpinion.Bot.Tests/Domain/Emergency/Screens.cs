using SecondOpinion.Bot.Adapters.Content.Emergency;
using SecondOpinion.Bot.Domain.Emergency;

namespace SecondOpinion.Bot.Tests.Domain.Emergency;

/// <summary>The screen with the signs the product ships, loaded once.</summary>
internal static class Screens
{
    private static readonly Lazy<EmergencyScreen> Loaded = new(() => EmergencyScreenLoader.Load(Directory));

    public static EmergencyScreen Shipped => Loaded.Value;

    public static string Directory
    {
        get
        {
            var at = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(at.FullName, "SecondOpinion.Bot.sln")))
            {
                at = at.Parent!;
            }

            return Path.Combine(at.FullName, "dialogs", "emergency");
        }
    }
}
