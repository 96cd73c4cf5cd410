using SecondOpinion.Bot.Domain.Guide;
using SecondOpinion.Bot.Domain.Guide.Support;
using SecondOpinion.Bot.Domain.Guide.Support.Marking;

namespace SecondOpinion.Bot.Adapters.Content.ModelAnswers;

/// <summary>Loads dialogs/modelanswers/: the words by which sentences of a model are held against the guide.</summary>
public static class SupportLexiconLoader
{
    /// <exception cref="ContentException">A file that is not as its type says, or a word with two meanings.</exception>
    public static DraftChecks Load(string dialogs, GuideBook guide)
    {
        var directory = Path.Combine(dialogs, "modelanswers");
        var english = YamlFile.Read<EnglishFile>(Path.Combine(directory, "support.en.yaml"));
        var faults = Faults(english).ToList();
        if (faults.Count > 0)
            throw new ContentException(faults);
        var lexicon = new SupportLexicon(
            Blanks(english.Neutral), Blanks(english.Imperative), [.. english.Alike.Select(Commas)],
            english.Marks().ToDictionary(mark => mark.Key, mark => Commas(mark.Value)));
        var translations = YamlFile.Read<Dictionary<string, TranslationRow>>(Path.Combine(directory, "translations.yaml"))
            .ToDictionary(row => row.Key, row => row.Value.ToLexicon(), StringComparer.Ordinal);
        return new DraftChecks(guide, lexicon, translations);
    }

    private static IEnumerable<string> Faults(EnglishFile file)
    {
        foreach (var entry in file.Alike.SelectMany(Commas).GroupBy(entry => entry, StringComparer.Ordinal).Where(entry => entry.Count() > 1))
            yield return $"dialogs/modelanswers/support.en.yaml: '{entry.Key}' stands in two lines of 'alike'";
        foreach (var word in Blanks(file.Neutral).Intersect(file.Alike.SelectMany(Commas), StringComparer.Ordinal))
            yield return $"dialogs/modelanswers/support.en.yaml: '{word}' is neutral and has a meaning";
        foreach (var (mark, words) in file.Marks().Where(mark => string.IsNullOrWhiteSpace(mark.Value)))
            yield return $"dialogs/modelanswers/support.en.yaml: the class {mark} has no words";
    }

    private static string[] Blanks(string words) => words.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);

    private static IReadOnlyList<string> Commas(string words) => words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    internal sealed class EnglishFile
    {
        public string Neutral { get; set; } = "";
        public string Imperative { get; set; } = "";
        public string Negation { get; set; } = "";
        public string Restriction { get; set; } = "";
        public string Possibility { get; set; } = "";
        public string Tendency { get; set; } = "";
        public string Obligation { get; set; } = "";
        public string Advice { get; set; } = "";
        public string Certainty { get; set; } = "";
        public string Condition { get; set; } = "";
        public string Alternative { get; set; } = "";
        public string Approximation { get; set; } = "";
        public string AtLeast { get; set; } = "";
        public string AtMost { get; set; } = "";
        public string Reversal { get; set; } = "";
        public string Attribution { get; set; } = "";
        public List<string> Alike { get; set; } = [];

        public Dictionary<MarkClass, string> Marks() => new()
        {
            [MarkClass.Negation] = Negation,
            [MarkClass.Restriction] = Restriction,
            [MarkClass.Possibility] = Possibility,
            [MarkClass.Tendency] = Tendency,
            [MarkClass.Obligation] = Obligation,
            [MarkClass.Advice] = Advice,
            [MarkClass.Certainty] = Certainty,
            [MarkClass.Condition] = Condition,
            [MarkClass.Alternative] = Alternative,
            [MarkClass.Approximation] = Approximation,
            [MarkClass.AtLeast] = AtLeast,
            [MarkClass.AtMost] = AtMost,
            [MarkClass.Reversal] = Reversal,
            [MarkClass.Attribution] = Attribution,
        };
    }

    internal sealed class TranslationRow
    {
        public Dictionary<string, List<string>> Marks { get; set; } = [];
        public Dictionary<string, string> Units { get; set; } = [];
        public List<string> Function { get; set; } = [];

        public TranslationLexicon ToLexicon() => new(
            Marks.ToDictionary(mark => Enum.Parse<MarkClass>(mark.Key, ignoreCase: true), mark => (IReadOnlyList<string>)mark.Value), Units, Function);
    }
}
