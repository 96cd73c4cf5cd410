namespace SecondOpinion.Bot.Protocol.Connector;

/// <summary>Why a call to <c>/api/messages</c> was not taken. The host gives each one status, one stable code and one sentence.</summary>
public enum ConnectorRefusal
{
    /// <summary>No token, or none that holds: not three parts, too long, another algorithm, signature, issuer or time.</summary>
    Unauthorized,

    /// <summary>A token that holds, but is for another bot.</summary>
    WrongAudience,

    /// <summary>A token that holds, but names another service address than the activity.</summary>
    WrongServiceUrl,

    /// <summary>The key that signed is not endorsed for the activity's channel.</summary>
    NotEndorsed,

    /// <summary>A bot that is not among the allowed callers.</summary>
    CallerNotAllowed,

    /// <summary>The activity's service address is not on the list: it could not be answered.</summary>
    ServiceNotAllowed,

    /// <summary>In development only this machine may call.</summary>
    NotThisMachine,

    /// <summary>A required field is missing: type, channelId, conversation.id, serviceUrl; for a message from.id.</summary>
    MissingProperty,

    /// <summary>A value that cannot be.</summary>
    BadArgument,

    /// <summary>The keys that tokens are checked with cannot be had now. The call may be made again.</summary>
    KeysUnavailable,

    /// <summary>The store takes nothing now. The call may be made again.</summary>
    StoreUnavailable,
}
