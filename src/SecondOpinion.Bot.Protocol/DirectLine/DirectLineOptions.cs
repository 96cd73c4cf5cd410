using System.ComponentModel.DataAnnotations;

namespace SecondOpinion.Bot.Protocol.DirectLine;

/// <summary>Settings of the Direct Line channel, section <c>Channels:DirectLine</c>.</summary>
public sealed class DirectLineOptions : IValidatableObject
{
    public const string Section = "Channels:DirectLine";

    /// <summary>
    /// The key to every conversation, for servers only. Default empty = development: no secret is accepted, and tokens are
    /// given to pages of our own origin and to callers on this machine.
    /// </summary>
    public string Secret { get; set; } = "";

    /// <summary>
    /// Pages beside our own that may call: scheme, host and port without a path ("https://clinic.example"). Default none.
    /// A token that names trusted origins is limited to those instead.
    /// </summary>
    public IList<string> Origins { get; set; } = [];

    /// <summary>
    /// How long a token is good for. 30 minutes to 24 hours, default 30 minutes: clients refresh every 15 minutes, whatever
    /// the answer says.
    /// </summary>
    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>How long an address of a stream can be opened, once. 5 seconds to 10 minutes, default 60 seconds.</summary>
    public TimeSpan StreamUrlLifetime { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>The longest activity, in characters of its JSON. 1,024 to 1,048,576, default 262,144 (256K).</summary>
    [Range(1_024, 1_048_576)]
    public int MaxActivityCharacters { get; set; } = 256 * 1024;

    /// <summary>Whether people may send files. Default false: refused with a clear error.</summary>
    public bool Uploads { get; set; }

    /// <summary>The largest upload, all files together, in bytes. 1,024 to 26,214,400, default 4,194,304 (4 MB).</summary>
    [Range(1_024, 26_214_400)]
    public int MaxUploadBytes { get; set; } = 4 * 1024 * 1024;

    /// <summary>The id under which the bot speaks. Default <c>second-opinion</c>.</summary>
    [Required, StringLength(64, MinimumLength = 1)]
    public string BotId { get; set; } = "second-opinion";

    /// <inheritdoc />
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (TokenLifetime < TimeSpan.FromMinutes(30) || TokenLifetime > TimeSpan.FromHours(24))
            yield return new ValidationResult("TokenLifetime must be from 00:30:00 to 1.00:00:00.", [nameof(TokenLifetime)]);
        if (StreamUrlLifetime < TimeSpan.FromSeconds(5) || StreamUrlLifetime > TimeSpan.FromMinutes(10))
            yield return new ValidationResult("StreamUrlLifetime must be from 00:00:05 to 00:10:00.", [nameof(StreamUrlLifetime)]);
        if (Secret.Any(character => character is <= ' ' or > '~'))
            yield return new ValidationResult("Secret must consist of visible ASCII characters without spaces.", [nameof(Secret)]);
        for (var index = 0; index < Origins.Count; index++)
        {
            if (WebOrigin.Normalize(Origins[index]) is null)
                yield return new ValidationResult($"Origins:{index} must be an origin such as https://clinic.example, without a path.", [nameof(Origins)]);
        }
    }
}
