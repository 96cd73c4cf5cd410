using SecondOpinion.Bot.Domain.Guide.Finding.Wording;


namespace SecondOpinion.Bot.Domain.Guide.Refusing;

/// <summary>Finds the first decline rule that a text meets. Linear in the text for each phrase.</summary>
internal sealed class DeclineCheck(IReadOnlyList<DeclineRule> rules)
{
    private readonly (DeclineRule Rule, string[][] All, string[] Unless)[] prepared =
        [.. rules.Select(r => (r, r.All.Select(g => g.Select(Key).ToArray()).ToArray(), r.Unless.Select(Key).ToArray()))];

    public DeclineRule? Check(string text)
    {
        var run = $" {string.Join(' ', TextWords.Of(text))} ";
        foreach (var (rule, all, unless) in prepared)
        {
            if (all.All(group => group.Any(phrase => Holds(run, phrase))) && !unless.Any(phrase => Holds(run, phrase)))
            {
                return rule;
            }
        }

        return null;
    }

    // Words of alphabets are matched whole, or from their beginning when the phrase ends with "*"; syllable scripts anywhere.
    private static string Key(string phrase)
    {
        var words = string.Join(' ', TextWords.Of(phrase));
        return words.Any(IsSyllable) ? words : phrase.EndsWith('*') ? $" {words}" : $" {words} ";
    }

    private static bool Holds(string run, string phrase) => run.Contains(phrase, StringComparison.Ordinal);

    private static bool IsSyllable(char letter) => letter is >= '\u0E00' and <= '\u0E7F' or >= '\u1100' and <= '\u11FF' or >= '\u3040' and <= '\uD7FF';
}
