using Xunit;

namespace SecondOpinion.Bot.Conversations;

/// <summary>Every .chat file, one test each; the folder names the phenomenon, the file the person's moment.</summary>
public sealed class ConversationTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "chats");

    public static TheoryData<string> Chats() => [.. Directory.GetFiles(Folder, "*.chat", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Folder, path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Chats))]
    public async Task The_conversation_goes_as_written(string chat)
    {
        await using var bot = new BotUnderTest();
        await new ChatRunner(bot).RunAsync(ChatFile.Read(Path.Combine(Folder, chat)));
    }
}
