using SecondOpinion.Bot.Domain.Guide.Support.Reading;

namespace SecondOpinion.Bot.Domain.Guide.Support.Wording;

/// <summary>Finds phrases of several words ("in advance") that stand for one meaning.</summary>
internal sealed class WordPhrases(IEnumerable<(string[] Words, string Key)> phrases)
{
    private readonly Dictionary<string, (string[] Words, string Key)[]> _byFirst = phrases
        .GroupBy(phrase => phrase.Words[0], StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Words.Length).ToArray(), StringComparer.Ordinal);

    public IEnumerable<(int At, int Length, string Key)> In(IReadOnlyList<SupportToken> tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            if (!tokens[at].IsWord || !_byFirst.TryGetValue(tokens[at].Text, out var candidates))
            {
                continue;
            }

            foreach (var (words, key) in candidates)
            {
                if (at + words.Length <= tokens.Count && words.Index().All(word => tokens[at + word.Index].Text == word.Item))
                {
                    yield return (at, words.Length, key);
                    break;
                }
            }
        }
    }
}
