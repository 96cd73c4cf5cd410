using System.Globalization;

namespace SecondOpinion.Bot.Adapters.Storing;

/// <summary>
/// The version a write asks for. Versions are never given twice, not even to a document that was deleted and written again.
/// </summary>
internal readonly record struct StoredETag
{
    private readonly bool _anything;
    private readonly long? _version;

    private StoredETag(bool anything, long? version) => (_anything, _version) = (anything, version);

    public static StoredETag Parse(string? etag) => etag switch
    {
        null => new(anything: false, version: null),
        "*" => new(anything: true, version: null),
        // What this store never issued matches nothing: versions are positive.
        _ => new(anything: false, long.TryParse(etag, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : -1),
    };

    public static string Format(long version) => version.ToString(CultureInfo.InvariantCulture);

    /// <summary>As the scripts of a store compare it: "*" for anything, nothing for no document, else the version.</summary>
    public string Asked => _anything ? "*" : _version is { } version ? Format(version) : "";

    /// <param name="stored">The version stored now, null when there is no such document.</param>
    public bool Allows(long? stored) => _anything || _version == stored;
}
