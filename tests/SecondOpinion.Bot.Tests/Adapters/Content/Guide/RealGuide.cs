using SecondOpinion.Bot.Adapters.Content.Guide;
using SecondOpinion.Bot.Domain.Guide;

namespace SecondOpinion.Bot.Tests.Adapters.Content.Guide;

/// <summary>The guide of this repository, loaded once.</summary>
internal static class RealGuide
{
    private static readonly Lazy<GuideBook> Loaded = new(() => GuideBookLoader.Load(Path.Combine(Root, "guide"), Path.Combine(Root, "dialogs")));

    public static GuideBook Book => Loaded.Value;

    public static string Root
    {
        get
        {
            var at = AppContext.BaseDirectory;
            while (!File.Exists(Path.Combine(at, "SecondOpinion.Bot.sln")))
            {
                at = Path.GetDirectoryName(at) ?? throw new InvalidOperationException("The tests run inside the repository.");
            }

            return at;
        }
    }
}
