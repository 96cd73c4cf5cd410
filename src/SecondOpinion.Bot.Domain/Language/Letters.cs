using System.Globalization;
using System.Text;

namespace SecondOpinion.Bot.Domain.Language;

/// <summary>What one character counts as after folding.</summary>
internal static class Letters
{
    public const char Nothing = '\0';

    private static readonly char[] Plain = BuildPlain();

    public static char Fold(char c, bool keepVietnameseMarks)
    {
        if (c < Plain.Length)
        {
            return keepVietnameseMarks && (c >= 0xC0 && c < 0x1B1 || c >= 0x1EA0) && char.IsLetter(c) ? char.ToLowerInvariant(c) : Plain[c];
        }

        return c switch
        {
            >= '\u30A1' and <= '\u30F6' => (char)(c - 0x60),
            >= '\u4E00' and <= '\u9FFF' => HanFolding.Simplify(c),
            >= '\uFE00' and <= '\uFE0F' or '\uFEFF' => Nothing,
            _ => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format ? Nothing : c,
        };
    }

    public static bool IsHangul(char c) => c is >= '\uAC00' and <= '\uD7A3' or >= '\u3131' and <= '\u318E';

    /// <summary>Written without blanks between words: Han, kana, Thai.</summary>
    public static bool IsUnspaced(char c) => c is >= '\u3041' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\u0E01' and <= '\u0E5B' or '々';

    /// <summary>Belongs to a script in which a phrase is found inside a longer run of letters.</summary>
    public static bool StandsAlone(char c) => IsHangul(c) || IsUnspaced(c);

    public static bool IsArabic(char c) => c is >= '\u0600' and <= '\u06FF';

    public static bool IsCyrillic(char c) => c is >= '\u0400' and <= '\u052F';

    public static bool IsLatin(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '\u00C0' and <= '\u024F' or >= '\u1E00' and <= '\u1EFF';

    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '`' or '´';

    public static bool IsSentenceEnd(char c) => c is '.' or '!' or '?' or '\n' or '\r' or '。' or '؟' or '…' or '।' or ';' or '\u2028' or '\u2029';

    public static bool IsClauseEnd(char c) => c is ',' or ':' or '،' or '、' or '؛' or '—' or '–' or '(' or ')' or '[' or ']' or '~' or '|';

    public static bool IsQuote(char c) => c is '"' or '“' or '”' or '„' or '«' or '»' or '「' or '」' or '『' or '』' or '《' or '》';

    private static char[] BuildPlain()
    {
        var plain = new char[0x2000];
        for (var i = 0; i < plain.Length; i++)
        {
            plain[i] = Fold((char)i);
        }

        return plain;
    }

    private static char Fold(char c)
    {
        switch (c)
        {
            case 'İ' or 'ı' or 'I':
                return 'i';
            case 'đ' or 'Đ':
                return 'd';
            case 'ё' or 'Ё':
                return 'е';
            case 'أ' or 'إ' or 'آ' or 'ٱ':
                return 'ا';
            case 'ى' or 'ی':
                return 'ي';
            case 'ک':
                return 'ك';
            case 'ة':
                return 'ه';
            case 'ؤ':
                return 'و';
            case 'ئ':
                return 'ي';
            case 'ـ' or >= '\u064B' and <= '\u065F' or '\u0670':
                return Nothing;
            case '\u00AD' or '\u034F' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5':
                return Nothing;
            case >= '\u0660' and <= '\u0669':
                return (char)('0' + (c - '\u0660'));
            case >= '\u06F0' and <= '\u06F9':
                return (char)('0' + (c - '\u06F0'));
            case >= '\u0E50' and <= '\u0E59':
                return (char)('0' + (c - '\u0E50'));
        }

        if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format || c is >= '\u0300' and <= '\u036F')
        {
            return Nothing;
        }

        var lower = char.ToLowerInvariant(c);
        return IsLatin(lower) ? lower.ToString().Normalize(NormalizationForm.FormD)[0] : lower;
    }
}
