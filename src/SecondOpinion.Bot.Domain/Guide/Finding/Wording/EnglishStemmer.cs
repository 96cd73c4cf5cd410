namespace SecondOpinion.Bot.Domain.Guide.Finding.Wording;

/// <summary>Cuts English endings so that "costs", "costing" and "cost" are one term. After M. Porter, "An algorithm for suffix stripping" (1980), steps 1 to 4 shortened.</summary>
internal static class EnglishStemmer
{
    private static readonly (string Ending, string Instead)[] Derivations =
    [
        ("ization", "ize"), ("isation", "ize"), ("ational", "ate"), ("fulness", "ful"), ("ousness", "ous"), ("iveness", "ive"), ("tional", "tion"),
        ("biliti", "ble"), ("ically", "ic"), ("entli", "ent"), ("ousli", "ous"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"), ("aliti", "al"),
        ("iviti", "ive"), ("alize", "al"), ("alise", "al"), ("icate", "ic"), ("iciti", "ic"), ("ical", "ic"), ("ise", "ize"), ("abli", "able"), ("alli", "al"), ("ful", ""),
        ("ness", ""), ("ment", ""), ("ance", ""), ("ence", ""), ("able", ""), ("ible", ""), ("ive", ""), ("ize", ""), ("ate", ""), ("ion", ""), ("al", ""), ("er", ""),
        ("ic", ""), ("ou", ""), ("ant", ""), ("ent", ""), ("li", ""),
    ];

    /// <summary>The stem of a folded word; words of other scripts, with digits, or of at most three letters stay as they are.</summary>
    public static string Stem(string word)
    {
        if (word.Length <= 3 || !word.All(char.IsAsciiLetterLower))
        {
            return word;
        }

        var stem = WithoutPast(WithoutPlural(word));
        if (stem.Length > 3 && stem[^1] == 'y' && !IsVowel(stem[^2]))
        {
            stem = stem[..^1] + "i";
        }

        for (var round = 0; round < 2; round++)
        {
            stem = WithoutDerivation(stem);
        }

        return stem.Length > 4 && stem[^1] == 'e' ? stem[..^1] : stem;
    }

    private static string WithoutPlural(string word) => word switch
    {
        _ when word.EndsWith("sses", StringComparison.Ordinal) => word[..^2],
        _ when word.EndsWith("ies", StringComparison.Ordinal) => word[..^3] + "y",
        _ when word.EndsWith("ss", StringComparison.Ordinal) || word.EndsWith("us", StringComparison.Ordinal) || word.EndsWith("is", StringComparison.Ordinal) => word,
        _ when word[^1] == 's' => word[..^1],
        _ => word,
    };

    private static string WithoutPast(string word)
    {
        if (word.EndsWith("eed", StringComparison.Ordinal))
        {
            return word.Length > 4 ? word[..^1] : word;
        }

        var cut = word.EndsWith("ing", StringComparison.Ordinal) ? 3 : word.EndsWith("ed", StringComparison.Ordinal) ? 2 : 0;
        if (cut == 0 || word.Length - cut < 3 || !word[..^cut].Any(IsVowel))
        {
            return word;
        }

        var stem = word[..^cut];
        return stem switch
        {
            _ when stem.EndsWith("at", StringComparison.Ordinal) || stem.EndsWith("bl", StringComparison.Ordinal) || stem.EndsWith("iz", StringComparison.Ordinal) => stem + "e",
            _ when stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z') => stem[..^1],
            _ => stem,
        };
    }

    private static string WithoutDerivation(string word)
    {
        foreach (var (ending, instead) in Derivations)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word.Length - ending.Length >= 4 ? word[..^ending.Length] + instead : word;
            }
        }

        return word;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
