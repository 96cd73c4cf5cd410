namespace SecondOpinion.Bot.Protocol.Schema;

/// <summary>What a card action does when it is pressed.</summary>
public static class ActionTypes
{
    public const string ImBack = "imBack";
    public const string PostBack = "postBack";
    public const string MessageBack = "messageBack";
    public const string OpenUrl = "openUrl";
    public const string Call = "call";
}
