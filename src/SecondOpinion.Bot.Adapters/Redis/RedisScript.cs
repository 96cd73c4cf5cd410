using System.Reflection;

namespace SecondOpinion.Bot.Adapters.Redis;

/// <summary>The scripts of Scripts/: each one change of the store, done by the server as one.</summary>
internal static class RedisScript
{
    public static string Commit { get; } = Read("commit.lua");

    public static string Write { get; } = Read("write.lua");

    public static string Delete { get; } = Read("delete.lua");

    public static string DeleteConversation { get; } = Read("delete-conversation.lua");

    private static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        return new StreamReader(stream).ReadToEnd();
    }
}
