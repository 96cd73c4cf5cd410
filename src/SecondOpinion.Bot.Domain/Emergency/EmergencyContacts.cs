namespace SecondOpinion.Bot.Domain.Emergency;

/// <summary>Whom to call in one country.</summary>
/// <param name="Country">ISO 3166-1 alpha-2, upper case.</param>
/// <param name="Emergency">The ambulance or general emergency number, as dialled inside the country.</param>
/// <param name="Also">Further numbers that reach the same help.</param>
/// <param name="CrisisLine">A reviewed suicide-prevention line; null where none is: then the emergency number stands for it.</param>
public sealed record EmergencyContacts(string Country, string Emergency, IReadOnlyList<string> Also, string? CrisisLine);
