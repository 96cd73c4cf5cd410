namespace SecondOpinion.Bot.Protocol.DirectLine;

/// <summary>Why a Direct Line request was not done. The host gives each one status, one stable code and one sentence.</summary>
public enum Refusal
{
    /// <summary>No secret and no token of ours: nothing, something else, a changed token.</summary>
    Unauthorized,

    /// <summary>A token of ours whose time is over.</summary>
    TokenExpired,

    /// <summary>A token of another conversation.</summary>
    OtherConversation,

    /// <summary>A page that the token or the settings do not trust.</summary>
    OriginNotAllowed,

    /// <summary>Only the secret may do this.</summary>
    SecretRequired,

    /// <summary>There is no such conversation, or it was not started.</summary>
    ConversationNotFound,

    /// <summary>The person ended the conversation; its history can still be read.</summary>
    ConversationEnded,

    /// <summary>There is nothing at this address.</summary>
    NotFound,

    /// <summary>The address exists, but not for this method.</summary>
    MethodNotAllowed,

    /// <summary>A body that is not JSON in UTF-8, by its content type.</summary>
    UnsupportedMediaType,

    /// <summary>A body that is not well-formed: JSON, UTF-8, depth, repeated names.</summary>
    BadSyntax,

    /// <summary>A well-formed body or parameter with a value that cannot be.</summary>
    BadArgument,

    /// <summary>A required field is not there.</summary>
    MissingProperty,

    /// <summary>People cannot send this kind of activity.</summary>
    ActivityTypeNotAllowed,

    /// <summary>Larger than the settings allow.</summary>
    TooLarge,

    /// <summary>Files are not accepted here.</summary>
    UploadsDisabled,

    /// <summary>More streams on one conversation than a person can have open.</summary>
    TooManyStreams,

    /// <summary>The address of this stream was used before, or its time is over.</summary>
    StreamUrlExpired,

    /// <summary>The store takes nothing now. Nothing was kept; the same request may be sent again.</summary>
    ServiceUnavailable,

    /// <summary>A fault of ours.</summary>
    InternalServerError,
}
