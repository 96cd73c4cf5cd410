namespace SecondOpinion.Bot.Domain.Language;

/// <summary>How many characters of each script a text has, and of the letters that only one language uses.</summary>
internal readonly record struct ScriptCount(
    int Latin, int Cyrillic, int Hangul, int Kana, int Han, int Thai, int Arabic,
    int Traditional, int Simplified, int Vietnamese, int German, int Kazakh, int Mongolian, int Russian)
{
    public int Others => Cyrillic + Hangul + Kana + Han + Thai + Arabic;

    public static ScriptCount Of(string text)
    {
        int latin = 0, cyrillic = 0, hangul = 0, kana = 0, han = 0, thai = 0, arabic = 0;
        int traditional = 0, simplified = 0, vietnamese = 0, german = 0, kazakh = 0, mongolian = 0, russian = 0;
        foreach (var c in text)
        {
            if (Letters.IsLatin(c))
            {
                latin++;
                vietnamese += VietnameseMarks.IsMarked(c) ? 1 : 0;
                german += c is 'ß' or 'ä' or 'ö' ? 1 : 0;
            }
            else if (Letters.IsCyrillic(c))
            {
                cyrillic++;
                kazakh += c is 'қ' or 'ғ' or 'ң' or 'ұ' or 'һ' or 'і' or 'ә' or 'Қ' or 'Ә' or 'І' ? 1 : 0;
                mongolian += c is 'ө' or 'ү' or 'Ө' or 'Ү' ? 1 : 0;
                russian += c is 'щ' or 'ъ' ? 1 : 0;
            }
            else if (Letters.IsHangul(c))
            {
                hangul++;
            }
            else if (c is >= '\u3041' and <= '\u30FF')
            {
                kana++;
            }
            else if (c is >= '\u3400' and <= '\u9FFF')
            {
                han++;
                traditional += HanFolding.IsTraditional(c) ? 1 : 0;
                simplified += HanFolding.IsSimplified(c) ? 1 : 0;
            }
            else if (c is >= '\u0E01' and <= '\u0E5B')
            {
                thai++;
            }
            else if (Letters.IsArabic(c))
            {
                arabic++;
            }
        }

        return new(latin, cyrillic, hangul, kana, han, thai, arabic, traditional, simplified, vietnamese, german, kazakh, mongolian, russian);
    }
}
