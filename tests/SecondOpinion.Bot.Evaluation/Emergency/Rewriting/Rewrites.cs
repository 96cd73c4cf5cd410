using System.Text;

namespace SecondOpinion.Bot.Evaluation.Emergency.Rewriting;

/// <summary>Twenty ways in which the same message arrives written otherwise. Each gives the same text for the same text.</summary>
internal static class Rewrites
{
    public static readonly IReadOnlyList<(string Name, Func<string, Dice, string> Rewrite)> All =
    [
        ("upper case", static (text, _) => text.ToUpperInvariant()),
        ("lower case", static (text, _) => text.ToLowerInvariant()),
        ("changing case", static (text, _) => string.Concat(text.Select((c, i) => i % 2 == 0 ? char.ToUpperInvariant(c) : char.ToLowerInvariant(c)))),
        ("full-width", static (text, _) => string.Concat(text.Select(c => c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c))),
        ("decomposed", static (text, _) => text.Normalize(NormalizationForm.FormD)),
        ("zero-width between", static (text, _) => string.Join('\u200B', text.EnumerateRunes())),
        ("soft hyphens", static (text, dice) => Between(text, dice, 3, "\u00AD")),
        ("look-alikes", static (text, dice) => LookAlikes.Swap(text, dice)),
        ("no accents", static (text, _) => Typing.WithoutAccents(text)),
        ("emoji around", static (text, _) => "😰🙏 " + text + " 🆘😭"),
        ("emoji for blanks", static (text, dice) => string.Join(' ', text.Split(' ').Select(word => dice.OneIn(4) ? word + " 😖" : word))),
        ("digits for letters", static (text, dice) => LookAlikes.Digits(text, dice)),
        ("letters set apart", static (text, _) => string.Join(' ', text.Split(' ').Select(word => string.Join(' ', word.EnumerateRunes())))),
        ("no blanks", static (text, _) => text.Replace(" ", "", StringComparison.Ordinal)),
        ("one slip", static (text, dice) => Typing.Slip(text, dice, 1)),
        ("two slips", static (text, dice) => Typing.Slip(text, dice, 2)),
        ("no punctuation", static (text, _) => string.Concat(text.Where(c => !char.IsPunctuation(c)))),
        ("much punctuation", static (text, _) => text.Replace(" ", "  ", StringComparison.Ordinal).Replace(".", "...", StringComparison.Ordinal) + "!!!???"),
        ("drawn out", static (text, dice) => Typing.DrawnOut(text, dice)),
        ("Latin letters", static (text, _) => Romanised.Of(text)),
    ];

    /// <summary>Copies to learn from: one with slips or in a hurry, one without blanks, one in Latin letters, where these differ.</summary>
    public static IEnumerable<string> Copies(string text)
    {
        var dice = new Dice(text, "copy");
        string[] copies =
        [
            dice.Throw(4) switch
            {
                0 => string.Concat(Typing.WithoutAccents(text.ToLowerInvariant()).Where(c => !char.IsPunctuation(c))),
                1 => Typing.Slip(text, dice, 2),
                _ => Typing.Slip(text, dice, 1),
            },
            text.Replace(" ", "", StringComparison.Ordinal),
            Romanised.Of(text),
        ];
        return copies.Where(copy => copy != text).Distinct();
    }

    private static string Between(string text, Dice dice, int oneIn, string what) =>
        string.Concat(text.EnumerateRunes().Select(rune => dice.OneIn(oneIn) ? rune + what : rune.ToString()));
}
