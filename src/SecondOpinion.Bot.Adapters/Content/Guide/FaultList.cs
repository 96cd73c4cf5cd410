namespace SecondOpinion.Bot.Adapters.Content.Guide;

/// <summary>Gathers what is wrong, each with file and line, so that all of it is shown at once.</summary>
internal sealed class FaultList
{
    private readonly List<string> faults = [];

    public int Count => faults.Count;

    public void Add(string file, long line, string what) => faults.Add($"{file}:{line}: {what}");

    /// <exception cref="ContentException">When there is any fault.</exception>
    public void ThrowIfAny()
    {
        if (faults.Count > 0)
        {
            throw new ContentException([.. faults]);
        }
    }
}
