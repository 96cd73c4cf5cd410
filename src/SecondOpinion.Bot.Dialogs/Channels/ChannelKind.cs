namespace SecondOpinion.Bot.Dialogs.Channels;

/// <summary>The three ways a channel can show what the bot says. This is the only place that knows channels by name.</summary>
public enum ChannelKind
{
    /// <summary>Markdown, buttons under the last message, entities: what the bot says, as it says it.</summary>
    Rich,

    /// <summary>Teams: no suggested actions, cards, a smaller Markdown, citations in its own bounds.</summary>
    Teams,

    /// <summary>Text and nothing else: SMS and everything that is not known to do more.</summary>
    Plain,
}

/// <summary>Which channel is of which kind (Bot Framework's channels reference, November 2022).</summary>
public static class ChannelKinds
{
    private static readonly HashSet<string> Rich = new(StringComparer.OrdinalIgnoreCase)
    {
        "directline", "webchat", "emulator", "test", "telegram", "facebook", "line", "kik", "skype",
    };

    public static ChannelKind Of(string? channelId) =>
        channelId is null || Rich.Contains(channelId) ? ChannelKind.Rich
        : string.Equals(channelId, "msteams", StringComparison.OrdinalIgnoreCase) ? ChannelKind.Teams
        : ChannelKind.Plain;
}
