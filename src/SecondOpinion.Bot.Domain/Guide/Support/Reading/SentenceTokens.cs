using SecondOpinion.Bot.Domain.Guide.Finding.Wording;
using SecondOpinion.Bot.Domain.Language;

namespace SecondOpinion.Bot.Domain.Guide.Support.Reading;

/// <summary>Cuts a sentence into words, numbers, codes and signs. Linear in the text; the same on every machine.</summary>
internal static class SentenceTokens
{
    public static IReadOnlyList<SupportToken> Read(string sentence)
    {
        var text = TextWords.Fold(sentence);
        var tokens = new List<SupportToken>();
        for (var at = 0; at < text.Length;)
        {
            at = char.IsLetterOrDigit(text[at]) || IsMark(text[at]) ? ReadRun(text, at, tokens) : ReadSign(text, at, tokens);
        }

        NameTheMonth(tokens);
        return tokens;
    }

    // "23 May 2026" is no "may".
    private static void NameTheMonth(List<SupportToken> tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Text == "may" && (Is(at - 1) || Is(at + 1)))
            {
                tokens[at] = tokens[at] with { Text = "may-month" };
            }
        }

        bool Is(int at) => at >= 0 && at < tokens.Count && tokens[at].Kind == TokenKind.Number;
    }

    // Letters, digits and what joins them: an apostrophe or hyphen between letters, a separator between digits.
    private static int ReadRun(string text, int start, List<SupportToken> tokens)
    {
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsMark(text[end]) || Joins(text, end)) && !(end > start && Parts(text[end - 1], text[end])))
        {
            end++;
        }

        Runs.Add(text[start..end], tokens);
        return end;
    }

    // "4주", "MRI検査": in scripts that set no blank, digits, Latin letters and others are words of their own.
    private static bool Parts(char before, char after) =>
        char.IsLetter(before) && char.IsLetter(after) && Letters.IsLatin(before) != Letters.IsLatin(after)
        || char.IsAsciiDigit(before) && char.IsLetter(after) && !Letters.IsLatin(after) || char.IsLetter(before) && !Letters.IsLatin(before) && char.IsAsciiDigit(after);

    private static bool Joins(string text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]) && text[at] is '\'' or '-' or '.' or ',' or ':' or '/'
        && (text[at] is '\'' or '-' || char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]));

    private static int ReadSign(string text, int at, List<SupportToken> tokens)
    {
        var kind = text[at] switch
        {
            '$' or '€' or '£' or '¥' or '₩' or '%' => TokenKind.Sign,
            '–' or '—' or '~' or '-' => TokenKind.Dash,
            _ when char.IsWhiteSpace(text[at]) => (TokenKind?)null,
            '"' or '“' or '”' or '\'' => null,
            _ => TokenKind.Clause,
        };
        if (kind is { } found)
        {
            tokens.Add(new SupportToken(found, text[at].ToString(), false));
        }

        return at + 1;
    }

    private static bool IsMark(char letter) =>
        char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
