using SecondOpinion.Bot.Domain.Language;

namespace SecondOpinion.Bot.Domain.Emergency;

/// <summary>
/// Decides whether a message describes an emergency or a crisis. Immutable and safe on any thread; no I/O, no clock, no culture;
/// time is linear in the text. Construction throws <see cref="InvalidOperationException"/> naming every fault of the sign book.
/// </summary>
public sealed class EmergencyScreen
{
    private readonly CompiledBook _book;
    private readonly Judgement _judgement;

    public EmergencyScreen(SignBook book)
    {
        _book = new(book);
        _judgement = new(_book);
    }

    public Triage Screen(string text) => Screen([text], []);

    /// <param name="texts">Every text of this message: what was typed, form fields, file names, card values.</param>
    /// <param name="recentMessages">Earlier messages of the person, oldest first, that may add up with this one.</param>
    public Triage Screen(IReadOnlyList<string> texts, IReadOnlyList<string> recentMessages)
    {
        var now = texts.Count == 1 ? texts[0] : string.Join('\n', texts);
        var alone = Judge(now, "", out var language);
        if (recentMessages.Count == 0 || alone.Level == TriageLevel.Red)
        {
            return new(alone.Level, alone.Kind, alone.Sign, language);
        }

        var together = Judge(now, string.Join('\n', recentMessages) + "\n", out _);
        return together.Level > alone.Level && together.Level == TriageLevel.Red
            ? new(together.Level, together.Kind, together.Sign, language)
            : new(alone.Level, alone.Kind, alone.Sign, language);
    }

    /// <summary>The language that a text seems to be written in, as <see cref="Triage.Language"/>.</summary>
    public string LanguageOf(string text) => _book.Guess.Of(text, TextFolding.Fold(text))[0];

    /// <summary>For who must be surer than the screen needs to be.</summary>
    public WrittenLanguage Written => new(_book.Guess);

    /// <summary>What was understood, for evaluation and for a clinician who corrects the signs.</summary>
    internal (Reading Reading, string Folded) Read(string text, out IReadOnlyList<string> languages)
    {
        var folded = TextFolding.Fold(text);
        languages = _book.Guess.Of(text, folded);
        foreach (var language in languages)
        {
            var index = Array.IndexOf(_book.Languages, language);
            folded = index >= 0 && _book.Repairs[index] is { } repair && Repairs(language, languages) ? repair.Mend(folded) : folded;
        }

        var hits = new List<PhraseHit>();
        _book.Phrases.Scan(folded, hits);
        var spoken = Array.ConvertAll(_book.Languages, languages.Contains);
        hits.RemoveAll(hit => !spoken[hit.Language] && !SpeaksForItself(folded, hit));
        _book.Vitals.Add(folded, hits);
        return (Reading.Of(folded, hits, _book), folded);
    }

    /// <summary>
    /// A language that the guess missed: Korean or Thai in Latin letters, Vietnamese without its marks. Several words that make a phrase of danger there
    /// are no accident in another language; a single short word may be.
    /// </summary>
    private bool SpeaksForItself(string folded, PhraseHit hit)
    {
        if (_book.Concepts[hit.Concept].Kind is not (ConceptKind.Medical or ConceptKind.Crisis) || hit.End - hit.Start < 8)
        {
            return false;
        }

        var phrase = folded.AsSpan(hit.Start, hit.End - hit.Start).Trim(' ');
        return phrase.Contains(' ') || (Letters.IsLatin(phrase[0]) && _book.Languages[hit.Language] is "ko" or "ja" or "zh-Hans" or "ru" or "th" or "mn" or "ar" or "kk");
    }

    internal string NameOf(int concept) => _book.Concepts[concept].Name;

    private (TriageLevel Level, TriageKind Kind, string? Sign) Judge(string text, string before, out string language)
    {
        var (reading, _) = Read(before + text, out var languages);
        language = languages[0];
        var from = before.Length == 0 ? 0 : TextFolding.Fold(before).Length;
        return _judgement.Of(reading, from);
    }

    /// <summary>Words are mended in the likeliest Latin and the likeliest Cyrillic language alone.</summary>
    private static bool Repairs(string language, IReadOnlyList<string> languages) =>
        language == (language is "ru" or "mn" or "kk" ? languages.First(l => l is "ru" or "mn" or "kk") : languages.First(l => l is "en" or "vi" or "fr" or "es" or "de" or "id"));
}
