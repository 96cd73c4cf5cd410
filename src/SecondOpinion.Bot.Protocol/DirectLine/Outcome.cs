using System.Diagnostics.CodeAnalysis;

namespace SecondOpinion.Bot.Protocol.DirectLine;

/// <summary>What was asked for, or why it was refused.</summary>
public readonly record struct Outcome<T>
    where T : class
{
    private Outcome(T? value, Refusal refusal) => (Value, Refusal) = (value, refusal);

    public T? Value { get; }

    /// <summary>Only to be read when there is no value.</summary>
    public Refusal Refusal { get; }

    [MemberNotNullWhen(true, nameof(Value))]
    public bool Succeeded => Value is not null;

    public static implicit operator Outcome<T>(T value) => new(value, default);

    public static implicit operator Outcome<T>(Refusal refusal) => new(null, refusal);
}
