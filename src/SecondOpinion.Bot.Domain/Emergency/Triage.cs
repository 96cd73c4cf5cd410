namespace SecondOpinion.Bot.Domain.Emergency;

/// <summary>What the screen decided about one message, and in which language the person seems to write.</summary>
/// <param name="Sign">Name of the sign in dialogs/emergency that decided; null when <paramref name="Level"/> is Clear.</param>
/// <param name="Language">A guess: en, ko, ja, zh-Hans, zh-Hant, ru, vi, th, mn, ar, fr, es, de, id or kk.</param>
public sealed record Triage(TriageLevel Level, TriageKind Kind, string? Sign, string Language);

/// <summary>How the turn goes on: Clear and Info answer normally, Amber answers with the emergency line on top, Red takes the turn over.</summary>
public enum TriageLevel
{
    Clear,

    /// <summary>Asks about emergency numbers or services: the answer names the number, nothing is interrupted.</summary>
    Info,
    Amber,
    Red,
}

public enum TriageKind
{
    None,
    Medical,

    /// <summary>Self-harm or suicide: the crisis line is shown beside the ambulance number.</summary>
    Crisis,
}
