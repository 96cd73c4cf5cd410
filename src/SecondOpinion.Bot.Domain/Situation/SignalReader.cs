using SecondOpinion.Bot.Domain.Language;

namespace SecondOpinion.Bot.Domain.Situation;

/// <summary>Finds the guide's red flags and reasons in a person's own words, and the words that show them.</summary>
public sealed class SignalReader(IReadOnlyList<Signal> signals)
{
    private static readonly string[] ArabicBeginnings = ["ال", "و", "وال", "ب", "بال", "ل", "لل", "ف", "ولل"];

    /// <summary>The passages that the words point at, each with the sentence that does, at most once each.</summary>
    public IReadOnlyList<(string Passage, string Quote)> Read(string words)
    {
        var found = new List<(string, string)>();
        foreach (var sentence in Sentences(words))
        {
            var plain = Plain(sentence);
            foreach (var signal in signals)
            {
                if (found.Exists(entry => entry.Item1 == signal.Passage) || signal.Unless.Any(word => Contains(plain, word)))
                    continue;
                if (signal.Patterns.Any(pattern => pattern.All(group => group.Any(word => Contains(plain, word)))))
                    found.Add((signal.Passage, sentence));
            }
        }

        return found;
    }

    /// <summary>Every passage that a signal names.</summary>
    public IEnumerable<string> Passages => signals.Select(signal => signal.Passage);

    private static IEnumerable<string> Sentences(string words) =>
        words.Split(['.', '!', '?', ';', '\n', '。', '！', '？', '؟', '۔'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    // Whole words, or word beginnings when the alternative ends in "*": "refus*" finds "refused". Where words stand side by side without blanks, or
    // carry their endings, anywhere. Arabic words take "and", "the", "in", "for" in front.
    private static bool Contains(string plain, string word)
    {
        var stem = word.TrimEnd('*');
        if (stem.Length == 0)
            return false;
        if (WordKey.IsUnspaced(stem[0]))
            return plain.Contains(stem, StringComparison.Ordinal);
        var end = word.EndsWith('*') ? "" : " ";
        return plain.Contains(" " + stem + end, StringComparison.Ordinal)
            || (IsArabic(stem[0]) && ArabicBeginnings.Any(beginning => plain.Contains(" " + beginning + stem + end, StringComparison.Ordinal)));
    }

    private static bool IsArabic(char letter) => letter is >= '\u0600' and <= '\u06FF';

    private static string Plain(string sentence) => " " + PlainWords.Of(sentence) + " ";
}
