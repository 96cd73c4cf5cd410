namespace SecondOpinion.Bot.Host.Operations.DemoModel;

/// <summary>What the demo model does to each request. Tests set it; people who look at the demo get honest answers.</summary>
internal sealed class DemoScript
{
    /// <summary>By the number of the request, from 0.</summary>
    public Func<long, DemoBehaviour> Behaviour { get; init; } = _ => DemoBehaviour.Honest;

    /// <summary>Which hostile kind, by the number of the request; where it does not fit the passages, the next one that does.</summary>
    public Func<long, HostileKind> Hostile { get; init; } = number => (HostileKind)(number % Enum.GetValues<HostileKind>().Length);

    /// <summary>Whether honest sentences stand beside the hostile one.</summary>
    public Func<long, bool> Mixed { get; init; } = number => number % 3 == 0;

    /// <summary>Whether honest answers exchange words too, beside openings and order.</summary>
    public bool ChangesWords { get; init; }

    /// <summary>A pause before each piece of a stream, so that people see it grow.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromMilliseconds(40);

    /// <summary>Told of each answer: the question, and what is hostile in it.</summary>
    public Action<string, HostileAnswer?>? OnAnswered { get; init; }

    /// <summary>Told of the raw request, to prove what leaves and what does not.</summary>
    public Action<string>? OnRequest { get; init; }
}
