namespace SecondOpinion.Bot.Domain.Guide.Finding.Wording;

/// <summary>What a word or phrase stands for in the index.</summary>
/// <param name="Concepts">Index terms of the groups it belongs to.</param>
/// <param name="Leads">Index terms that a passage about it may carry instead.</param>
/// <param name="Class">Country, organ, procedure ... when it names one thing alone; else null.</param>
internal sealed record PhraseMeaning(IReadOnlyList<string> Concepts, IReadOnlyList<string> Leads, string? Class);
