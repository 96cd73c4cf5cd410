namespace SecondOpinion.Bot.Domain.Guide.Support.Reading;

/// <summary>What a piece of a sentence is.</summary>
internal enum TokenKind
{
    Word,

    /// <summary>A plain number, thousands separated or not.</summary>
    Number,

    /// <summary>Letters and digits in one ("C-3-3", "24/7", "08:00"): compared as a whole.</summary>
    Code,

    /// <summary>A currency or percent sign.</summary>
    Sign,

    /// <summary>A dash between two numbers.</summary>
    Dash,

    /// <summary>A comma, colon, bracket or the like.</summary>
    Clause,
}
