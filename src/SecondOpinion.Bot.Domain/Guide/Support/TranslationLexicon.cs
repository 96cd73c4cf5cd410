using SecondOpinion.Bot.Domain.Guide.Support.Marking;

namespace SecondOpinion.Bot.Domain.Guide.Support;

/// <summary>The few words of a language by which a translation can be held against the original: what turns the meaning, and units.</summary>
/// <param name="Marks">Pieces of text by class; in scripts without blanks found anywhere, else as words ("wort*": their beginnings).</param>
/// <param name="Units">Words for units, and the unit.</param>
/// <param name="FunctionWords">Very frequent words, by which the language is told from others of its script.</param>
public sealed record TranslationLexicon(
    IReadOnlyDictionary<MarkClass, IReadOnlyList<string>> Marks, IReadOnlyDictionary<string, string> Units, IReadOnlyList<string> FunctionWords);
