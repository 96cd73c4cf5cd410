using SecondOpinion.Bot.Domain.Language;

namespace SecondOpinion.Bot.Domain.Emergency;

/// <summary>Reads a message with the sign book: language, slips mended, phrases found, contexts weighed. Immutable.</summary>
internal sealed class MessageReader(CompiledBook book)
{
    public LanguageGuess Guess => book.Guess;

    public Understanding Read(string text)
    {
        var folded = SpelledOut.Join(TextFolding.Fold(text));
        var languages = book.Guess.Of(TextFolding.Composed(text), folded);
        foreach (var language in languages)
        {
            var index = Array.IndexOf(book.Languages, language);
            folded = index >= 0 && book.Repairs[index] is { } repair && Repairs(language, languages) ? repair.Mend(folded) : folded;
        }

        var hits = new List<PhraseHit>();
        book.Phrases.Scan(folded, hits);
        var spoken = Array.ConvertAll(book.Languages, languages.Contains);
        hits.RemoveAll(hit => !spoken[hit.Language] && !SpeaksForItself(folded, hit));
        book.Vitals.Add(folded, hits);
        return new(Reading.Of(folded, hits, book), folded, languages);
    }

    /// <summary>
    /// A language that the guess missed: Korean or Thai in Latin letters, Vietnamese without its marks. Several words that make a phrase of danger there
    /// are no accident in another language; a single short word may be.
    /// </summary>
    private bool SpeaksForItself(string folded, PhraseHit hit)
    {
        if (book.Concepts[hit.Concept].Kind is not (ConceptKind.Medical or ConceptKind.Crisis) || hit.End - hit.Start < 8)
        {
            return false;
        }

        var phrase = folded.AsSpan(hit.Start, hit.End - hit.Start).Trim(' ');
        return phrase.Contains(' ') || (Letters.IsLatin(phrase[0]) && book.Languages[hit.Language] is "ko" or "ja" or "zh-Hans" or "ru" or "th" or "mn" or "ar" or "kk");
    }

    /// <summary>Words are mended in the likeliest Latin and the likeliest Cyrillic language alone.</summary>
    private static bool Repairs(string language, IReadOnlyList<string> languages) =>
        language == (language is "ru" or "mn" or "kk" ? languages.First(l => l is "ru" or "mn" or "kk") : languages.First(l => l is "en" or "vi" or "fr" or "es" or "de" or "id"));
}
