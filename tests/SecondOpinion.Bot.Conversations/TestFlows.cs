using SecondOpinion.Bot.Adapters.Content;
using SecondOpinion.Bot.Dialogs.Routing;

namespace SecondOpinion.Bot.Conversations;

/// <summary>
/// Later versions of the interview, made by the edits a keeper would make to the real files: a question inserted before the others a
/// person may stand at, one renamed, one taken away.
/// </summary>
public static class TestFlows
{
    private const string InsertBefore = "  - name: basis\n";

    private const string Inserted = """
          - name: companion
            kind: choice
            options:
              - id: alone
              - id: with-family

        """;

    private const string InsertedPhrases = """

        companion.label: who is with you
        companion.words: companion
        companion.ask: Who is with you?
        companion.why: Somebody at your side can help.
        companion.rephrase: Are you alone or with family?
        companion.alone: I am alone
        companion.alone.words: alone
        companion.with-family: My family is with me
        companion.with-family.words: family
        """;

    /// <summary>One question inserted, one renamed.</summary>
    public static BotContent Upgraded(string contentDirectory) => Edited(
        contentDirectory,
        flow => flow
            .Replace(InsertBefore, Inserted + InsertBefore, StringComparison.Ordinal)
            .Replace("  - name: records\n", "  - name: papers\n    former-names: [records]\n", StringComparison.Ordinal),
        phrases => phrases.Replace("\nrecords.", "\npapers.", StringComparison.Ordinal) + InsertedPhrases);

    /// <summary>One question taken away.</summary>
    public static BotContent Without(string contentDirectory, string step) => Edited(
        contentDirectory,
        flow =>
        {
            var from = flow.IndexOf($"  - name: {step}\n", StringComparison.Ordinal);
            var to = flow.IndexOf("  - name: ", from + 1, StringComparison.Ordinal);
            return flow.Remove(from, (to < 0 ? flow.IndexOf("\nbrief:", StringComparison.Ordinal) : to) - from);
        },
        phrases => string.Join('\n', phrases.Split('\n').Where(line => !line.StartsWith(step + ".", StringComparison.Ordinal))));

    /// <summary>Loads the edited content through the same loader as the real one.</summary>
    private static BotContent Edited(string contentDirectory, Func<string, string> flow, Func<string, string> phrases)
    {
        var directory = Directory.CreateTempSubdirectory("flow-");
        try
        {
            Copy(Path.Combine(contentDirectory, "guide"), Path.Combine(directory.FullName, "guide"));
            Copy(Path.Combine(contentDirectory, "dialogs"), Path.Combine(directory.FullName, "dialogs"));
            var intake = Path.Combine(directory.FullName, "dialogs", "intake");
            Edit(Path.Combine(intake, "flow.yaml"), text => flow(text.Replace("version: \"1\"", "version: \"2\"", StringComparison.Ordinal)));
            foreach (var book in Directory.GetFiles(intake, "phrases.*.yaml"))
                Edit(book, phrases);
            return BotContentLoader.Load(directory.FullName);
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private static void Edit(string path, Func<string, string> edit) => File.WriteAllText(path, edit(File.ReadAllText(path).ReplaceLineEndings("\n")));
}
