using System.Globalization;
using SecondOpinion.Bot.Domain.Language;

namespace SecondOpinion.Bot.Domain.Guide.Support;

/// <summary>The form of a sentence, before its meaning: plain prose and nothing else. No mark-up, no link, no character that hides or pretends.</summary>
internal static class PlainProse
{
    private const int Longest = 400;
    private const int Shortest = 8;
    private const string Marks = ".,;:!?'\"()-/%&+’‘“”–—…₩$€£¥°·،؛؟、。「」『』《》〈〉（）：；，！？％～«»¿¡‑";
    private const string Ends = ".!?。？！؟…";

    /// <param name="codes">The sentence with its slots as codes.</param>
    public static SupportFault Check(string codes)
    {
        if (codes.Length is > Longest or < Shortest || codes != codes.Trim())
            return SupportFault.Length;
        if (LooksLikeContact(codes))
            return SupportFault.Contact;
        foreach (var letter in codes)
        {
            if (char.IsAsciiLetterOrDigit(letter) || letter == ' ' || Marks.Contains(letter, StringComparison.Ordinal))
                continue;
            if (char.IsAscii(letter))
                return SupportFault.Markup;
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is not (UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.OtherLetter
                or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ModifierLetter) || IsDisguise(letter))
                return SupportFault.Characters;
        }

        if (MixesScripts(codes))
            return SupportFault.Characters;
        return Ends.Contains(codes.TrimEnd('"', '”', '’', ')', '」', '』', '）', '»')[^1], StringComparison.Ordinal) && !codes.EndsWith("...", StringComparison.Ordinal) && !codes.EndsWith('…')
            ? SupportFault.None : SupportFault.Fragment;
    }

    // Letters that NFKC would turn into others: full width, mathematical, ligatures.
    private static bool IsDisguise(char letter) => letter is >= '\uFB00' and <= '\uFB06' or >= '\uFF21' and <= '\uFF5A' or >= '\u2100' and <= '\u214F' or >= '\u2460' and <= '\u24FF';

    // One word of letters that look alike in two alphabets.
    private static bool MixesScripts(string text)
    {
        bool latin = false, other = false;
        foreach (var letter in text)
        {
            if (!char.IsLetter(letter))
            {
                latin = other = false;
                continue;
            }

            latin |= Letters.IsLatin(letter);
            other |= Letters.IsCyrillic(letter) || letter is >= '\u0370' and <= '\u03FF' or >= '\u0530' and <= '\u058F' or >= '\u13A0' and <= '\u13FF';
            if (latin && other)
                return true;
        }

        return false;
    }

    // An address of a website or a mailbox: letters on both sides of a point, "@", "www", or a number too long for a price.
    private static bool LooksLikeContact(string text)
    {
        var digits = 0;
        for (var at = 0; at < text.Length; at++)
        {
            digits = char.IsDigit(text[at]) ? digits + 1 : text[at] is ' ' or '-' or '(' or ')' && digits > 0 && at + 1 < text.Length && char.IsDigit(text[at + 1]) ? digits : 0;
            if (digits >= 9 || text[at] == '@' || (text[at] == '+' && at + 1 < text.Length && char.IsDigit(text[at + 1])))
                return true;
            if (text[at] == '.' && at > 0 && at + 2 < text.Length && char.IsLetter(text[at - 1]) && char.IsAsciiLetter(text[at + 1]) && char.IsAsciiLetter(text[at + 2]))
                return true;
        }

        return text.Contains("://", StringComparison.Ordinal) || text.Contains("www", StringComparison.OrdinalIgnoreCase);
    }
}
