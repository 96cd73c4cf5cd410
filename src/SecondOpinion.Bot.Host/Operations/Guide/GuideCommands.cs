using SecondOpinion.Bot.Adapters.Content;
using SecondOpinion.Bot.Adapters.Content.Guide;

namespace SecondOpinion.Bot.Host.Operations.Guide;

/// <summary>The guide keeper's tools: "guide check", "guide ask QUESTION [EARLIER...]", "guide eval FILE", "guide trace FILE".</summary>
internal static class GuideCommands
{
    /// <summary>With guide/ and dialogs/ of the current directory, else of the program's own; writes to the console.</summary>
    public static int? TryRun(string[] args) =>
        TryRun(args, Directory.Exists("guide") ? Directory.GetCurrentDirectory() : AppContext.BaseDirectory, Console.Out, TimeProvider.System);

    /// <param name="root">The directory that holds guide/ and dialogs/.</param>
    /// <returns>The exit code, or null when the arguments are not for the guide.</returns>
    public static int? TryRun(string[] args, string root, TextWriter output, TimeProvider time)
    {
        if (args is not ["guide", ..])
        {
            return null;
        }

        try
        {
            var book = GuideBookLoader.Load(Path.Combine(root, "guide"), Path.Combine(root, "dialogs"));
            return args[1..] switch
            {
                ["check"] => GuideCheck.Run(book, output, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime)),
                ["ask", var question, .. var earlier] => GuideAsk.Run(book, question, earlier, output),
                ["trace", var file] when File.Exists(file) => StatementTable.Run(book, root, file, output),
                ["eval", var file] when File.Exists(file) => GuideEval.Run(book, root, file, output),
                _ => Usage(output),
            };
        }
        catch (ContentException faulty)
        {
            output.WriteLine(faulty.Message);
            return 1;
        }
    }

    private static int Usage(TextWriter output)
    {
        output.WriteLine("guide check | guide ask \"question\" [\"earlier question\" ...] | guide eval FILE | guide trace FILE");
        return 2;
    }
}
