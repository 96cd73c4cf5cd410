using SecondOpinion.Bot.Domain.Language;

namespace SecondOpinion.Bot.Domain.Emergency;

/// <summary>The single words of a lexicon, as the repair of misspelt words needs them.</summary>
internal static class LexiconWords
{
    private static readonly string[] Repaired = ["en", "fr", "es", "de", "id", "ru", "mn", "kk"];
    private static readonly string[] EnglishEndings = ["", "s", "ing", "ed"];

    /// <summary>Null for languages whose words are too short, or not set apart by blanks, to tell a slip from another word.</summary>
    public static WordRepair? Repair(Lexicon lexicon)
    {
        if (!Repaired.Contains(lexicon.Language))
        {
            return null;
        }

        var ordinary = lexicon.Phrases.GetValueOrDefault(SignBookCheck.OrdinaryWords, []).SelectMany(Words);
        var phrases = lexicon.Phrases.Where(p => p.Key != SignBookCheck.OrdinaryWords).SelectMany(p => p.Value).ToArray();
        var stems = phrases.SelectMany(p => p.Split(' ')).Where(w => w.EndsWith('*')).Select(w => TextFolding.Fold(w.Trim('*')).Trim()).ToArray();
        var grown = lexicon.Language == "en" ? stems.SelectMany(stem => EnglishEndings.Select(ending => stem + ending)) : stems.Where(s => s.Length >= 5);
        var targets = phrases.SelectMany(Words).Concat(lexicon.FunctionWords.SelectMany(Words)).Concat(grown);
        return new(targets, stems, ordinary);
    }

    private static IEnumerable<string> Words(string phrase) =>
        phrase.Split(' ').Where(w => !w.EndsWith('*') && w != "..").SelectMany(w => TextFolding.Fold(w.Trim('*')).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
