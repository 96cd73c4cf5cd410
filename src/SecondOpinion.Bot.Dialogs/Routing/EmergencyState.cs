namespace SecondOpinion.Bot.Dialogs.Routing;

/// <summary>What is stored of emergencies in a conversation.</summary>
public sealed class EmergencyState
{
    /// <summary>ISO code of the country the person said they are in; null when they have not.</summary>
    public string? Country { get; set; }

    /// <summary>Whether we asked which country they are in and wait for its name.</summary>
    public bool AskedPlace { get; set; }

    /// <summary>Messages until the line "should be seen soon" may be shown again.</summary>
    public int QuietFor { get; set; }
}
