using SecondOpinion.Bot.Dialogs.Phrasing;

namespace SecondOpinion.Bot.Dialogs.Channels;

/// <summary>The phrases that only some channels need.</summary>
public static class ChannelPhrases
{
    public static readonly Phrase ReplyHint = new("reply-hint");
    public static readonly Phrase Choose = new("choose");
    public static readonly Phrase Send = new("send");
    public static readonly Phrase Sources = new("sources");
    public static readonly Phrase Group = new("group");
}
