namespace SecondOpinion.Bot.Domain.Guide.Support.Figures;

/// <summary>A number as a sentence uses it: two sentences agree on it only when all of this agrees.</summary>
/// <param name="Low">Equal to <paramref name="High"/> unless it is a range.</param>
/// <param name="Unit">KRW, USD, percent, hour, ... or the stem of what is counted; empty when nothing follows.</param>
/// <param name="At">Index of its first token.</param>
/// <param name="End">Index after its last token.</param>
internal sealed record Figure(decimal Low, decimal High, string Unit, FigureBound Bound, bool IsApproximate, int At, int End)
{
    /// <summary>Stems of what follows, for things counted: "two weeks of rest", "three large hospitals".</summary>
    public IReadOnlyList<string> Counted { get; init; } = [];

    public bool IsMeasured => FigureUnits.IsMeasure(Unit);
}

/// <summary>Whether the number is a limit.</summary>
internal enum FigureBound
{
    None,
    AtLeast,
    AtMost,
}
