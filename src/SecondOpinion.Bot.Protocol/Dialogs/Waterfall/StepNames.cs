namespace SecondOpinion.Bot.Protocol.Dialogs.Waterfall;

/// <summary>Where a step stands today, by the name it has or had.</summary>
internal sealed class StepNames
{
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    public StepNames(IReadOnlyList<string> names, IReadOnlyDictionary<string, string> formerNames)
    {
        if (names.Count == 0)
            throw new ArgumentException("A waterfall needs a step.");
        foreach (var (index, name) in names.Index())
        {
            if (!_indexes.TryAdd(name, index))
                throw new ArgumentException($"Two steps are called '{name}'.");
        }

        foreach (var former in formerNames.Keys)
        {
            if (_indexes.ContainsKey(former) && names.Contains(former))
                throw new ArgumentException($"'{former}' is the name of a step and a former name as well.");
            _indexes[former] = Follow(former, formerNames);
        }
    }

    /// <summary>The index of the step called so now or formerly, or null.</summary>
    public int? IndexOf(string name) => _indexes.TryGetValue(name, out var index) ? index : null;

    // A name may have changed more than once; more moves than names is a circle.
    private int Follow(string former, IReadOnlyDictionary<string, string> formerNames)
    {
        var name = former;
        for (var moves = 0; moves <= formerNames.Count && formerNames.TryGetValue(name, out var next); moves++)
            name = next;
        return !formerNames.ContainsKey(name) && _indexes.TryGetValue(name, out var index)
            ? index
            : throw new ArgumentException($"The former name '{former}' leads to no step.");
    }
}
