using SecondOpinion.Bot.Domain.Language;

namespace SecondOpinion.Bot.Domain.Situation;

/// <summary>Finds the guide's red flags and reasons in a person's own words, and the words that show them.</summary>
public sealed class SignalReader(IReadOnlyList<Signal> signals)
{
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
        words.Split(['.', '!', '?', ';', '\n', '。', '！', '？'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    // Whole words, or word beginnings when the alternative ends in "*": "refus*" finds "refused".
    private static bool Contains(string plain, string word) => word.EndsWith('*')
        ? plain.Contains(" " + word[..^1], StringComparison.Ordinal)
        : plain.Contains(" " + word + " ", StringComparison.Ordinal);

    private static string Plain(string sentence) => " " + PlainWords.Of(sentence) + " ";
}
