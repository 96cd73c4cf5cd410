using SecondOpinion.Bot.Host.Operations.Guide;
using SecondOpinion.Bot.Tests.Adapters.Content.Guide;
using Xunit;

namespace SecondOpinion.Bot.Tests.Host.Operations.Guide;

public sealed class GuideCommandsTests
{
    [Fact]
    public void Other_arguments_are_not_the_guides() => Assert.Null(Run("--urls", "http://127.0.0.1:1").Code);

    [Fact]
    public void Check_passes_on_the_guide_of_this_repository() => Assert.Equal(0, Run("guide", "check").Code);

    [Fact]
    public void Ask_names_the_passage_and_why()
    {
        var (code, output) = Run("guide", "ask", "How much is an MRI?");
        Assert.Equal(0, code);
        Assert.Contains("answered: ", output, StringComparison.Ordinal);
        Assert.Contains("cost.mri", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_command_that_does_not_exist_shows_those_that_do() => Assert.Equal(2, Run("guide", "sing").Code);

    private static (int? Code, string Output) Run(params string[] args)
    {
        var output = new StringWriter();
        return (GuideCommands.TryRun(args, RealGuide.Root, output, TimeProvider.System), output.ToString());
    }
}
