using Xunit;

namespace SecondOpinion.Bot.EndToEnd.Browser.Driving;

/// <summary>Runs after everything else and one test at a time: a browser on a busy machine measures the machine.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class BrowserTests : ICollectionFixture<BrowserFixture>
{
    public const string Name = "Browser";
}
