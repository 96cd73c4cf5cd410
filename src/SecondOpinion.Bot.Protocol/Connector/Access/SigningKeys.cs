using Microsoft.IdentityModel.Tokens;

namespace SecondOpinion.Bot.Protocol.Connector.Access;

/// <summary>The keys of one issuer as they were published at one time.</summary>
/// <param name="Algorithms">What its metadata says it signs with; RS256 when it says nothing.</param>
public sealed record SigningKeys(IReadOnlyDictionary<string, EndorsedKey> ById, IReadOnlyList<string> Algorithms);

/// <summary>One key and the channels it may speak for.</summary>
public sealed record EndorsedKey(SecurityKey Key, IReadOnlyList<string> Endorsements);
