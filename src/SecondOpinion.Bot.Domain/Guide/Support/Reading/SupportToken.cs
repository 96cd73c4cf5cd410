namespace SecondOpinion.Bot.Domain.Guide.Support.Reading;

/// <summary>One piece of a sentence.</summary>
/// <param name="Text">Folded: lower case, Latin letters without accents; a code in capitals.</param>
/// <param name="InCompound">Part of a hyphenated word: "clinic-or-hospital" holds no "or".</param>
internal readonly record struct SupportToken(TokenKind Kind, string Text, bool InCompound)
{
    public bool IsWord => Kind == TokenKind.Word;
}
