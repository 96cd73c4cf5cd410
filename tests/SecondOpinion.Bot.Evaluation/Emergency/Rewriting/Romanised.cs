using System.Text;

namespace SecondOpinion.Bot.Evaluation.Emergency.Rewriting;

/// <summary>Cyrillic, Hangul and kana in Latin letters, the way people without their keyboard type them. Other scripts stay as they are.</summary>
internal static class Romanised
{
    private const int FirstSyllable = 0xAC00;
    private const int LastSyllable = 0xD7A3;

    private static readonly string[] Initials = ["g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"];
    private static readonly string[] Vowels = ["a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu", "ui", "i"];
    private static readonly string[] Finals = ["", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng", "t", "t", "k", "t", "p", "t"];

    private static readonly Dictionary<char, string> Letters = Pairs(
        "а a б b в v г g д d е e ё yo ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ sh ъ - ы y ь - э e ю yu я ya "
        + "ө u ү u ә a ғ g қ q ң n ұ u һ h і i "
        + "あ a い i う u え e お o か ka き ki く ku け ke こ ko さ sa し shi す su せ se そ so た ta ち chi つ tsu て te と to な na に ni ぬ nu ね ne の no "
        + "は ha ひ hi ふ fu へ he ほ ho ま ma み mi む mu め me も mo や ya ゆ yu よ yo ら ra り ri る ru れ re ろ ro わ wa を wo ん n "
        + "が ga ぎ gi ぐ gu げ ge ご go ざ za じ ji ず zu ぜ ze ぞ zo だ da で de ど do ば ba び bi ぶ bu べ be ぼ bo ぱ pa ぴ pi ぷ pu ぺ pe ぽ po ゃ ya ゅ yu ょ yo っ -");

    public static string Of(string text)
    {
        var latin = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var plain = c is >= '\u30A1' and <= '\u30F3' ? (char)(c - 0x60) : char.ToLowerInvariant(c);
            if (c is >= (char)FirstSyllable and <= (char)LastSyllable)
            {
                var syllable = c - FirstSyllable;
                latin.Append(Initials[syllable / (21 * 28)]).Append(Vowels[syllable / 28 % 21]).Append(Finals[syllable % 28]);
            }
            else if (Letters.TryGetValue(plain, out var letters))
            {
                latin.Append(letters == "-" ? "" : letters);
            }
            else
            {
                latin.Append(c);
            }
        }

        return latin.ToString();
    }

    private static Dictionary<char, string> Pairs(string pairs)
    {
        var parts = pairs.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Where((_, i) => i % 2 == 0).Select((letter, i) => (letter[0], parts[(2 * i) + 1])).ToDictionary(p => p.Item1, p => p.Item2);
    }
}
