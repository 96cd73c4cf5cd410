namespace SecondOpinion.Bot.Domain.Emergency;

/// <summary>A set of up to 256 concepts.</summary>
internal readonly record struct ConceptSet(UInt128 Low, UInt128 High)
{
    public const int Capacity = 256;

    public static ConceptSet Of(int concept) =>
        concept < 128 ? new(UInt128.One << concept, 0) : new(0, UInt128.One << (concept - 128));

    public static ConceptSet operator |(ConceptSet a, ConceptSet b) => new(a.Low | b.Low, a.High | b.High);

    public bool Meets(ConceptSet other) => (Low & other.Low) != 0 || (High & other.High) != 0;

    public ConceptSet Without(ConceptSet other) => new(Low & ~other.Low, High & ~other.High);
}
