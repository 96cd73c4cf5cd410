namespace SecondOpinion.Bot.Adapters.Content;

/// <summary>Content that cannot be used: every fault at once, each with its file.</summary>
public sealed class ContentException(IReadOnlyList<string> faults)
    : Exception($"The content has {faults.Count} fault(s):{Environment.NewLine}{string.Join(Environment.NewLine, faults)}")
{
    public IReadOnlyList<string> Faults { get; } = faults;
}
