namespace SecondOpinion.Bot.Protocol.Dialogs.Choices;

/// <summary>A choice found in what a person wrote.</summary>
/// <param name="Value">The value of the choice.</param>
/// <param name="Index">Its place in the list, from 0.</param>
/// <param name="Score">How sure: 1 for the words themselves or a number, less for words inside a sentence or near-miss spelling.</param>
/// <param name="Synonym">The value or synonym that was found; null for a number.</param>
public sealed record FoundChoice(string Value, int Index, float Score, string? Synonym = null);
