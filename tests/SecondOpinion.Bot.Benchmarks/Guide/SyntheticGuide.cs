using SecondOpinion.Bot.Domain.Guide;

namespace SecondOpinion.Bot.Benchmarks.Guide;

/// <summary>
/// A guide of any size: the real passages again and again, each copy about another subject. Every third word of substance gives way to an invented one,
/// drawn so that few are frequent and most are rare, as words of a language are. The same size gives the same guide on every machine.
/// </summary>
internal sealed class SyntheticGuide(GuideBook real)
{
    private const int WordsPerPassage = 3;
    private const int ShortestReplaced = 5;
    private static readonly string[] Syllables = ["ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "ve"];

    public GuideBook Of(int size) => new(
        [], real.Facts.Values, Enumerable.Range(0, size).Select(i => Copy(real.Passages[i % real.Passages.Count], i, size)), real.Vocabulary, real.DeclineRules, real.Learning);

    private Passage Copy(Passage passage, int number, int size)
    {
        if (number < real.Passages.Count)
        {
            return passage;
        }

        var chance = new Random(number);
        var invented = new Dictionary<string, string>(StringComparer.Ordinal);
        string Changed(string text) => string.Join(' ', text.Split(' ').Select(w => Word(w, invented, chance, size)));
        return passage with
        {
            Id = $"{passage.Id}.{number}",
            Heading = Changed(passage.Heading),
            Text = Changed(passage.Text),
            Questions = [.. passage.Questions.Select(Changed)],
            Terms = [.. passage.Terms.Select(Changed)],
        };
    }

    // A passage uses its own words again: the same word gives way to the same word within one.
    private static string Word(string word, Dictionary<string, string> invented, Random chance, int size)
    {
        if (word.Length < ShortestReplaced || !word.All(char.IsAsciiLetter))
        {
            return word;
        }

        if (!invented.TryGetValue(word, out var instead))
        {
            var vocabulary = size / WordsPerPassage;
            invented[word] = instead = chance.Next(3) > 0 ? word : Spelled((int)Math.Pow(vocabulary, chance.NextDouble()));
        }

        return instead;
    }

    private static string Spelled(int rank)
    {
        var word = "z";
        for (var rest = rank; ; rest /= Syllables.Length)
        {
            word += Syllables[rest % Syllables.Length];
            if (rest < Syllables.Length)
            {
                return word + "n";
            }
        }
    }
}
