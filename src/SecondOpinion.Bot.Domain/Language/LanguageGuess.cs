using System.Collections.Frozen;

namespace SecondOpinion.Bot.Domain.Language;

/// <summary>Which languages a folded text is written in: by script, then by very frequent words. Immutable.</summary>
public sealed class LanguageGuess
{
    private static readonly string[] LatinLanguages = ["en", "vi", "fr", "es", "de", "id"];
    private static readonly string[] CyrillicLanguages = ["ru", "mn", "kk"];

    private readonly FrozenDictionary<string, string[]> _languagesOfWord;
    private readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public LanguageGuess(IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> functionWords)
    {
        _languagesOfWord = functionWords
            .SelectMany(language => language.Value.Select(word => (Word: TextFolding.Fold(word).Trim(), Language: language.Key)))
            .GroupBy(pair => pair.Word)
            .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Language).Distinct().ToArray(), StringComparer.Ordinal);
        _lookup = _languagesOfWord.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The likeliest language first, then every other one whose phrases should be looked for.</summary>
    public IReadOnlyList<string> Of(string original, string folded)
    {
        var scripts = ScriptCount.Of(original);
        var found = new List<string>();
        if (scripts.Kana > 0)
        {
            found.Add("ja");
        }

        if (scripts.Hangul > 0)
        {
            found.Add("ko");
        }

        if (scripts.Han > 0 && (scripts.Kana == 0 || scripts.Han > 4 * scripts.Kana))
        {
            found.AddRange(scripts.Traditional > scripts.Simplified ? ["zh-Hant", "zh-Hans"] : ["zh-Hans", "zh-Hant"]);
        }

        AddIf(found, scripts.Thai > 0, "th");
        AddIf(found, scripts.Arabic > 0, "ar");
        if (scripts.Cyrillic > 0)
        {
            found.AddRange(Vote(folded, CyrillicLanguages, scripts));
        }

        if (scripts.Latin > 0)
        {
            var latin = Vote(folded, LatinLanguages, scripts);
            found.InsertRange(scripts.Latin > 3 * scripts.Others ? 0 : found.Count, latin);
            AddIf(found, scripts.Others > 0 && !found.Contains("en"), "en");
        }

        AddIf(found, found.Count == 0, "en");
        return found;
    }

    /// <summary>How many words of the folded text are among the frequent words of the language.</summary>
    public int KnownWords(string folded, string language)
    {
        var known = 0;
        foreach (var range in folded.AsSpan().Split(' '))
            known += _lookup.TryGetValue(folded.AsSpan(range), out var languages) && languages.Contains(language) ? 1 : 0;
        return known;
    }

    private static void AddIf(List<string> found, bool condition, string language)
    {
        if (condition)
        {
            found.Add(language);
        }
    }

    private List<string> Vote(string folded, string[] candidates, ScriptCount scripts)
    {
        var votes = candidates.ToDictionary(c => c, _ => 0.0);
        foreach (var range in folded.AsSpan().Split(' '))
        {
            var word = folded.AsSpan(range);
            // Single letters tell too little, and stand in rows when someone types with blanks between them.
            if ((word.Length > 1 || word is "i") && _lookup.TryGetValue(word, out var languages))
            {
                foreach (var language in languages)
                {
                    if (votes.TryGetValue(language, out var count))
                    {
                        votes[language] = count + 1.0 / languages.Length;
                    }
                }
            }
        }

        if (votes.ContainsKey("vi"))
        {
            votes["vi"] += scripts.Vietnamese * 2;
            votes["de"] += scripts.German;
        }
        else
        {
            votes["kk"] += scripts.Kazakh * 3;
            votes["mn"] += scripts.Mongolian;
            votes["ru"] += scripts.Russian;
        }

        var top = votes.Values.Max();
        return top <= 0
            ? [.. candidates]
            : [.. candidates.Where(c => votes[c] >= top * 0.34).OrderByDescending(c => votes[c])];
    }
}
