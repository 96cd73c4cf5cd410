using SecondOpinion.Bot.Domain.Language;

namespace SecondOpinion.Bot.Domain.Learning;

/// <summary>Runs of letters and words of a folded text (<see cref="TextFolding"/>), in time linear in the text.</summary>
internal static class TextFeatures
{
    public const int LetterGroup = 0;
    public const int WordGroup = 1;

    private const int LeastLetters = 3;
    private const int MostLetters = 5;

    /// <summary>A Han, kana, Thai or Hangul letter says as much as several Latin ones.</summary>
    private const int MostLoneLetters = 4;

    public static void Add(string folded, FeatureBag bag) => Add(folded, 0..folded.Length, bag);

    /// <param name="window">The part of the text that counts.</param>
    public static void Add(string folded, Range window, FeatureBag bag)
    {
        AddLetters(folded, window, bag);
        AddWords(folded, window, bag);
    }

    public static void AddWords(string folded, FeatureBag bag) => AddWords(folded, 0..folded.Length, bag);

    private static void AddLetters(string folded, Range window, FeatureBag bag)
    {
        var seed = FeatureHash.Seed('l');
        var end = window.End.Value;
        for (var i = window.Start.Value; i < end; i++)
        {
            var alone = Letters.StandsAlone(folded[i]) || char.IsHighSurrogate(folded[i]);
            var (least, most) = alone ? (1, MostLoneLetters) : (LeastLetters, MostLetters);
            var hash = seed;
            for (var n = 1; n <= most && i + n <= end && folded[i + n - 1] != TextFolding.Sentence; n++)
            {
                hash = FeatureHash.Add(hash, folded[i + n - 1]);
                if (n >= least)
                {
                    bag.Add(FeatureHash.Mix(hash), LetterGroup, i, n);
                }
            }
        }
    }

    /// <summary>Every word, every two that follow each other, and every two with one between them; never across the end of a sentence.</summary>
    private static void AddWords(string folded, Range window, FeatureBag bag)
    {
        Range? last = null, beforeLast = null;
        var from = window.Start.Value;
        foreach (var within in folded.AsSpan(window).Split(' '))
        {
            var range = (within.Start.Value + from)..(within.End.Value + from);
            var word = folded.AsSpan(range);
            if (word.IsEmpty || word is [TextFolding.Clause] or [TextFolding.Quote])
            {
                continue;
            }

            if (word is [TextFolding.Sentence])
            {
                (last, beforeLast) = (null, null);
                continue;
            }

            bag.Add(FeatureHash.Mix(FeatureHash.Add(FeatureHash.Seed('w'), word)), WordGroup, range.Start.Value, word.Length);
            AddPair('b', folded, last, range, bag);
            AddPair('s', folded, beforeLast, range, bag);
            (beforeLast, last) = (last, range);
        }
    }

    private static void AddPair(char family, string folded, Range? first, Range second, FeatureBag bag)
    {
        if (first is { } earlier)
        {
            var hash = FeatureHash.Add(FeatureHash.Seed(family), folded.AsSpan(earlier));
            hash = FeatureHash.Add(FeatureHash.Add(hash, ' '), folded.AsSpan(second));
            bag.Add(FeatureHash.Mix(hash), WordGroup, earlier.Start.Value, second.End.Value - earlier.Start.Value);
        }
    }
}
