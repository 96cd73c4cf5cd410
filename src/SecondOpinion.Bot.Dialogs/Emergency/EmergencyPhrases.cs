namespace SecondOpinion.Bot.Dialogs.Emergency;

/// <summary>What the emergency feature says, by language and name; from dialogs/emergency/phrases.LANGUAGE.yaml. Immutable.</summary>
public sealed class EmergencyPhrases
{
    private const string Fallback = "en";

    private readonly IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> _languages;

    /// <summary>Throws <see cref="InvalidOperationException"/> listing every phrase that a language lacks or has beyond <see cref="Names"/>.</summary>
    public EmergencyPhrases(IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> languages)
    {
        var faults = languages.SelectMany(language => Names.Except(language.Value.Keys).Select(name => $"phrases.{language.Key}.yaml lacks '{name}'.")
            .Concat(language.Value.Keys.Except(Names).Select(name => $"phrases.{language.Key}.yaml has the unused '{name}'."))).ToList();
        if (!languages.ContainsKey(Fallback) || !languages.ContainsKey("ko"))
        {
            faults.Add("phrases.en.yaml and phrases.ko.yaml are needed.");
        }

        if (faults.Count > 0)
        {
            throw new InvalidOperationException(string.Join(Environment.NewLine, faults));
        }

        _languages = languages;
    }

    /// <summary>Every phrase that each language must have.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "call-now", "say-this", "show-sentence", "show-sentence-abroad", "interpreter", "while-waiting", "stay", "korea-number", "also",
        "crisis-open", "crisis-line", "crisis-call", "crisis-safe", "crisis-stay", "again", "crisis-again", "amber",
        "button-call", "button-crisis", "button-elsewhere", "button-korea", "button-go-on", "where-are-you", "unknown-country",
    ];

    public IReadOnlyCollection<string> Languages => [.. _languages.Keys];

    /// <param name="values">What stands for {number}, {korea}, {line} ...</param>
    public string Text(string language, string name, params (string Name, string Value)[] values)
    {
        var text = _languages.GetValueOrDefault(language, _languages[Fallback])[name];
        foreach (var (placeholder, value) in values)
        {
            text = text.Replace("{" + placeholder + "}", value, StringComparison.Ordinal);
        }

        return text;
    }
}
