using System.Globalization;
using System.Text;
using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Domain.Language;

namespace SecondOpinion.Bot.Dialogs.Languages;

/// <summary>Reads messages that say nothing but numbers, in any language and any digits: "2번", "２", "第3个", "ข้อ 1 และ 2", "رقم ٤", "второй".</summary>
public sealed class SpokenNumbers
{
    private const int LongestMessage = 80;

    // Null: says nothing by itself.
    private readonly Dictionary<string, int?> _words = new(StringComparer.Ordinal);
    private readonly int _longest;

    public SpokenNumbers(PhraseBook phrases)
    {
        foreach (var language in phrases.Languages)
        {
            foreach (var (index, forms) in phrases.Words(language, LanguagePhrases.Numbers).Index())
                foreach (var form in forms.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                    _words.TryAdd(PlainWords.Of(form), index + 1);
            foreach (var word in phrases.Words(language, LanguagePhrases.AroundNumbers))
                _words.TryAdd(PlainWords.Of(word), null);
        }

        _longest = _words.Keys.Max(word => word.Length);
    }

    /// <summary>The numbers in their order; empty when the message says anything else as well.</summary>
    public IReadOnlyList<int> In(string text)
    {
        if (text.Length > LongestMessage)
            return [];
        var plain = WithPlainDigits(PlainWords.Of(text));
        var numbers = new List<int>();
        for (var at = 0; at < plain.Length;)
        {
            var length = DigitsAt(plain, at);
            if (plain[at] == ' ')
                at++;
            else if (length > 0)
            {
                if (!int.TryParse(plain.AsSpan(at, length), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                    return [];
                numbers.Add(number);
                at += length;
            }
            else if (LongestWordAt(plain, at) is { } word)
            {
                if (_words[word] is { } named)
                    numbers.Add(named);
                at += word.Length;
            }
            else
                return [];
        }

        return numbers;
    }

    // A word of a spaced script must end where it ends: "дважды" is not "два".
    private string? LongestWordAt(string plain, int at)
    {
        for (var length = Math.Min(_longest, plain.Length - at); length > 0; length--)
        {
            var end = at + length;
            if ((end == plain.Length || plain[end] == ' ' || char.IsAsciiDigit(plain[end]) || WordKey.IsUnspaced(plain[end - 1]))
                && _words.ContainsKey(plain.Substring(at, length)))
                return plain.Substring(at, length);
        }

        return null;
    }

    private static int DigitsAt(string plain, int at)
    {
        var end = at;
        while (end < plain.Length && char.IsAsciiDigit(plain[end]))
            end++;
        return end - at;
    }

    // Thai, Arabic and other digits as 0 to 9.
    private static string WithPlainDigits(string plain)
    {
        var digits = new StringBuilder(plain.Length);
        foreach (var letter in plain)
            digits.Append(char.IsDigit(letter) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(letter)) : letter);
        return digits.ToString();
    }
}
