namespace SecondOpinion.Bot.Host.Composition;

/// <summary>The service cannot start: what an operator has to mend, all of it at once, without a stack trace.</summary>
public sealed class StartupException(string reason, IReadOnlyList<string> faults) : Exception(reason)
{
    public IReadOnlyList<string> Faults { get; } = faults;
}
