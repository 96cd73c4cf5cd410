namespace SecondOpinion.Bot.Domain.Language;

/// <summary>A word that mixes Latin and Cyrillic look-alikes is read in the script that most of its letters belong to.</summary>
internal static class Homoglyphs
{
    private const string Latin = "aeopcyxisjkmthbnru";
    private const string Cyrillic = "аеорсухіѕјкмтнвпги";
    private const int Ambiguous = 14;

    public static string Unmix(string folded)
    {
        var mixed = false;
        var latin = false;
        var cyrillic = false;
        foreach (var c in folded)
        {
            latin |= c is >= 'a' and <= 'z';
            cyrillic |= Letters.IsCyrillic(c);
        }

        mixed = latin && cyrillic;
        return mixed ? string.Create(folded.Length, folded, Unmix) : folded;
    }

    private static void Unmix(Span<char> target, string folded)
    {
        folded.AsSpan().CopyTo(target);
        var start = 0;
        for (var i = 0; i <= target.Length; i++)
        {
            if (i == target.Length || target[i] == ' ')
            {
                UnmixWord(target[start..i]);
                start = i + 1;
            }
        }
    }

    private static void UnmixWord(Span<char> word)
    {
        int latin = 0, cyrillic = 0, latinOnly = 0, cyrillicOnly = 0;
        foreach (var c in word)
        {
            if (c is >= 'a' and <= 'z')
            {
                latin++;
                latinOnly += Latin.IndexOf(c, StringComparison.Ordinal) is var at && (at < 0 || at > Ambiguous) ? 1 : 0;
            }
            else if (Letters.IsCyrillic(c))
            {
                cyrillic++;
                cyrillicOnly += Cyrillic.IndexOf(c, StringComparison.Ordinal) is var at && (at < 0 || at > Ambiguous) ? 1 : 0;
            }
        }

        if (latin == 0 || cyrillic == 0)
        {
            return;
        }

        var toLatin = latinOnly != cyrillicOnly ? latinOnly > cyrillicOnly : latin >= cyrillic;
        var (from, to) = toLatin ? (Cyrillic, Latin) : (Latin, Cyrillic);
        for (var i = 0; i < word.Length; i++)
        {
            var at = from.IndexOf(word[i], StringComparison.Ordinal);
            if (at >= 0 && at <= Ambiguous)
            {
                word[i] = to[at];
            }
        }
    }
}
