using System.Globalization;

namespace SecondOpinion.Bot.Protocol.Dialogs.Choices;

/// <summary>The number a person answers with: "2", "２", "2nd", "two", "the second one, please".</summary>
internal static class NumberWords
{
    private static readonly string[] Cardinals =
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
         "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"];

    private static readonly string[] Ordinals =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
         "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"];

    private static readonly Dictionary<string, int> ByName = Cardinals.Index().Concat(Ordinals.Index())
        .ToDictionary(n => n.Item, n => n.Index + 1, StringComparer.Ordinal);

    // Words around a number that say nothing else. "I have 2 children" is not an answer by number.
    private static readonly HashSet<string> Filler = new(StringComparer.Ordinal)
    {
        "the", "number", "numbers", "no", "nr", "option", "options", "choice", "answer", "item", "please", "i", "id", "ill", "its", "it", "is",
        "pick", "choose", "take", "say", "would", "will", "go", "with", "for", "and", "ok", "okay", "one", "ones", "my",
    };

    /// <summary>The number from 1 that all these words come to, or null when they say anything else.</summary>
    public static int? In(ReadOnlySpan<Word> words)
    {
        int? found = null;
        foreach (var word in words)
        {
            var number = Of(word.Text);
            // "The second one" is 2: "one" counts only where nothing else does.
            if (number is null || (word.Text == "one" && found is not null))
            {
                if (!Filler.Contains(word.Text))
                    return null;
                continue;
            }

            if (found is not null)
                return null;
            found = number;
        }

        return found;
    }

    public static bool IsFiller(string word) => Filler.Contains(word);

    /// <summary>The number this word is, or null.</summary>
    public static int? Of(string word)
    {
        if (ByName.TryGetValue(word, out var named))
            return named;
        var digits = word.Length > 2 && word[^2..] is "st" or "nd" or "rd" or "th" ? word[..^2] : word;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
    }
}
