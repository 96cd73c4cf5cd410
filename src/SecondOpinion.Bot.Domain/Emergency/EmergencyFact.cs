namespace SecondOpinion.Bot.Domain.Emergency;

/// <summary>A row of guide/facts.yaml whose id is emergency.XX, emergency-also.XX or crisis.XX.</summary>
public sealed record EmergencyFact(string Id, string Country, string Text);
