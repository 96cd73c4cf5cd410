using System.Globalization;
using System.Text;

namespace SecondOpinion.Bot.Evaluation.Emergency.Rewriting;

/// <summary>What fingers do to a text.</summary>
internal static class Typing
{
    /// <summary>Two neighbours swapped, or a letter lost, doubled, or taken from elsewhere in the text.</summary>
    public static string Slip(string text, Dice dice, int slips)
    {
        var letters = new StringBuilder(text);
        for (var done = 0; done < slips && letters.Length > 4; done++)
        {
            var at = 1 + dice.Throw(letters.Length - 2);
            for (var tries = 0; tries < 20 && !(IsLetter(letters[at]) && IsLetter(letters[at + 1])); tries++)
            {
                at = 1 + dice.Throw(letters.Length - 2);
            }

            if (!IsLetter(letters[at]) || !IsLetter(letters[at + 1]))
            {
                break;
            }

            switch (dice.Throw(4))
            {
                case 0:
                    letters.Remove(at, 1);
                    break;
                case 1:
                    (letters[at], letters[at + 1]) = (letters[at + 1], letters[at]);
                    break;
                case 2:
                    letters.Insert(at, letters[at]);
                    break;
                default:
                    letters[at] = letters[dice.Throw(letters.Length)] is var other && IsLetter(other) ? other : letters[at];
                    break;
            }
        }

        return letters.ToString();
    }

    /// <summary>Some letters of alphabets several times, as when someone shouts.</summary>
    public static string DrawnOut(string text, Dice dice) =>
        string.Concat(text.Select(c => c < 0x500 && char.IsLetter(c) && dice.OneIn(9) ? new string(c, 4) : c.ToString()));

    public static string WithoutAccents(string text) =>
        string.Concat(text.Select(c => c < 0x250 || c is >= '\u1E00' and <= '\u1EFF' ? Bare(c) : c));

    private static char Bare(char c) => c is 'đ' ? 'd' : c is 'Đ' ? 'D'
        : c.ToString().Normalize(NormalizationForm.FormD).First(p => CharUnicodeInfo.GetUnicodeCategory(p) != UnicodeCategory.NonSpacingMark || p == c);

    private static bool IsLetter(char c) => char.IsLetter(c) && !char.IsSurrogate(c);
}
