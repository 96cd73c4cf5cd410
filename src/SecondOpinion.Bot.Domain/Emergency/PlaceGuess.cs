using SecondOpinion.Bot.Domain.Language;

namespace SecondOpinion.Bot.Domain.Emergency;

/// <summary>Where somebody says that they, or the one in trouble, are: "I'm in Osaka", "back in Almaty". Immutable, linear in the text.</summary>
public sealed class PlaceGuess
{
    private readonly PhraseAutomaton _phrases;
    private readonly PhraseAutomaton _names;
    private readonly string[] _countries;

    /// <param name="names">Country code to the names of the country and its cities.</param>
    /// <param name="ways">How languages say "in PLACE", with {} for the name.</param>
    public PlaceGuess(IReadOnlyDictionary<string, IReadOnlyList<string>> names, IReadOnlyList<string> ways)
    {
        _countries = [.. names.Keys];
        var builder = new PhraseAutomatonBuilder();
        for (var country = 0; country < _countries.Length; country++)
        {
            foreach (var phrase in names[_countries[country]].SelectMany(name => ways.Where(way => SameScript(way, name)).Select(way => way.Replace("{}", name, StringComparison.Ordinal))))
            {
                builder.Add(phrase, country, 0);
            }
        }

        _phrases = builder.Build();
        var bare = new PhraseAutomatonBuilder();
        for (var country = 0; country < _countries.Length; country++)
        {
            foreach (var name in names[_countries[country]])
            {
                bare.Add(name, country, 0);
            }
        }

        _names = bare.Build();
    }

    /// <summary>The country that an answer to "which country?" names, also without a word around it.</summary>
    public string? Named(string answer) => Of(answer) ?? Found(_names, answer);

    /// <summary>
    /// The country code, or null when the text does not say. Of several places the last outside Korea counts:
    /// whoever writes to us from Seoul about a relative at home names that place because the trouble is there.
    /// </summary>
    public string? Of(string text) => Found(_phrases, text);

    private string? Found(PhraseAutomaton phrases, string text)
    {
        var hits = new List<PhraseHit>();
        phrases.Scan(TextFolding.Fold(text), hits);
        string? found = null;
        foreach (var hit in hits)
        {
            var country = _countries[hit.Concept];
            found = country == EmergencyNumbers.Korea && found is not null ? found : country;
        }

        return found;
    }

    /// <summary>"in {}" goes with Latin names, "在{}" with Han: the first letter of each tells.</summary>
    private static bool SameScript(string way, string name) => Script(way) == Script(name);

    private static int Script(string text)
    {
        foreach (var c in text)
        {
            if (Letters.IsLatin(c))
            {
                return 1;
            }

            if (Letters.IsCyrillic(c))
            {
                return 2;
            }

            if (Letters.IsArabic(c))
            {
                return 3;
            }

            if (Letters.IsHangul(c))
            {
                return 4;
            }

            if (c is >= '\u0E01' and <= '\u0E5B')
            {
                return 5;
            }

            if (Letters.IsUnspaced(c))
            {
                return 6;
            }
        }

        return 0;
    }
}
