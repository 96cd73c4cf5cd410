using SecondOpinion.Bot.Host.Desk.Accounts;
using SecondOpinion.Bot.Host.Operations.Chat;
using SecondOpinion.Bot.Host.Operations.Guide;
using SecondOpinion.Bot.Host.Operations.Model;
using SecondOpinion.Bot.Host.Operations.Teams;
using SecondOpinion.Bot.Host.Operations.Transcripts;

namespace SecondOpinion.Bot.Host.Operations;

/// <summary>What the program does instead of serving, when its first argument is a word: "guide ...", "transcript ...", "coordinator ...", "model ...".</summary>
internal static class Commands
{
    /// <returns>The exit code; null when the arguments ask for the service.</returns>
    public static async Task<int?> TryRunAsync(string[] args)
    {
        if (args is [] or ["--", ..] or [['-', ..], ..])
            return null;
        return GuideCommands.TryRun(args) ?? await TranscriptCommands.TryRunAsync(args, Console.Out) ?? CoordinatorCommands.TryRun(args, Console.In, Console.Out)
            ?? await ModelCheck.TryRunAsync(args, Console.Out) ?? TeamsCommands.TryRun(args, Console.Out, Console.Error) ?? await ChatCommands.TryRunAsync(args, Console.In, Console.Out, Console.Error) ?? Unknown();
    }

    private static int Unknown()
    {
        Console.Error.WriteLine("There is no such command. Commands: guide check | guide ask QUESTION | guide eval FILE | guide trace FILE | transcript list | transcript export CONVERSATION-OR-TICKET | transcript verify FILE | coordinator add NAME | coordinator list | model check | teams package --out FILE | chat [--url ADDRESS]");
        return 2;
    }
}
