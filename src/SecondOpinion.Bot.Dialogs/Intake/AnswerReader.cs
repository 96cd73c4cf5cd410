using System.Collections.Concurrent;
using System.Globalization;
using SecondOpinion.Bot.Dialogs.Languages;
using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Domain.Language;
using SecondOpinion.Bot.Domain.Situation;
using SecondOpinion.Bot.Protocol.Dialogs.Choices;

namespace SecondOpinion.Bot.Dialogs.Intake;

/// <summary>
/// Reads a message as an answer: by button, number or word in any language; by near-miss spelling and inside a sentence in the conversation's
/// language and in English.
/// </summary>
internal sealed class AnswerReader(PhraseBook phrases, SpokenWords words)
{
    private const int ShortAnswerWords = 3;

    private readonly WordTable<bool> _done = new WordTable<bool>().Add(phrases, IntakePhrases.DoneWords, true).Add(phrases, IntakePhrases.Done, true);
    private readonly WordTable<bool> _keep = new WordTable<bool>().Add(phrases, IntakePhrases.KeepWords, true).Add(phrases, IntakePhrases.Keep, true);
    private readonly ConcurrentDictionary<string, WordTable<InterviewOption>> _options = new(StringComparer.Ordinal);

    /// <param name="hasPicked">Whether something of the checklist is picked already: "no" then answers "anything else?".</param>
    public AnswerReading Read(InterviewStep step, string text, string language, bool hasPicked)
    {
        var plain = PlainWords.Of(text);
        if (_done.Has(plain) && step.Kind == StepKind.Checklist)
            return new AnswerReading.Done();
        if (_keep.Has(plain))
            return new AnswerReading.Keep();

        var yesNo = words.YesNo.Read(plain, language);
        if (yesNo == false && hasPicked && step.Kind == StepKind.Checklist)
            return new AnswerReading.Done();
        if (Named(step, plain, language) is { Count: > 0 } named)
            return new AnswerReading.Named(named);
        if (yesNo is { } said)
            return said ? new AnswerReading.OnlyYes() : SayingNo(step) is { Count: > 0 } none ? new AnswerReading.Named(none) : new AnswerReading.OnlyYes();

        var found = Recognized(step, text, language);
        if (found.Count == 0)
            return new AnswerReading.Other();
        var options = found.Select(choice => step.Options[choice.Index]).ToList();
        return IsNothingElse(plain) ? new AnswerReading.Named(options) : new AnswerReading.Mentioned(options);
    }

    /// <summary>Whether the message is an option's own words in the conversation's language or in English.</summary>
    public bool IsOption(InterviewStep step, string plain, string language) =>
        OptionsOf(step).LanguagesOf(plain).Any(found => found == language || found == PhraseBook.Fallback);

    private IReadOnlyList<InterviewOption> Named(InterviewStep step, string plain, string language) =>
        OptionsOf(step).Find(plain, language) is { Count: > 0 } found ? found : OptionsOf(step).Find(words.Courtesy.Without(plain), language);

    // Where a plain "no" answers in English, it does in every language.
    private IReadOnlyList<InterviewOption> SayingNo(InterviewStep step) => OptionsOf(step).Find("no", PhraseBook.Fallback);

    private IReadOnlyList<FoundChoice> Recognized(InterviewStep step, string text, string language)
    {
        var choices = step.Options.Select(option => ToChoice(step, option, language)).ToList();
        var numbers = words.Numbers.In(text);
        var said = numbers.Count > 0 ? string.Join(' ', numbers.Select(number => number.ToString(CultureInfo.InvariantCulture))) : text;
        return step.Kind == StepKind.Checklist ? ChoiceRecognizer.RecognizeAll(said, choices)
            : ChoiceRecognizer.Recognize(said, choices) is { } one ? [one]
            : [];
    }

    // A few words, or mostly numbers: the message says no more than which options are meant. Longer ones hold words worth keeping.
    private static bool IsNothingElse(string plain)
    {
        var parts = plain.Split(' ');
        // Two signs make about a word where there are no blanks, or long endings.
        var count = Math.Max(parts.Length, plain.Count(WordKey.IsUnspaced) / 2);
        return count <= ShortAnswerWords || parts.Count(word => word.All(char.IsDigit)) * 2 >= count;
    }

    private Choice ToChoice(InterviewStep step, InterviewOption option, string language) =>
        new(phrases.Say(language, IntakePhrases.Option(step, option)))
        {
            Synonyms =
            [
                .. phrases.Words(language, IntakePhrases.OptionWords(step, option)),
                .. phrases.Best(language) == PhraseBook.Fallback
                    ? []
                    : phrases.Words(PhraseBook.Fallback, IntakePhrases.OptionWords(step, option)).Append(phrases.Say(PhraseBook.Fallback, IntakePhrases.Option(step, option))),
            ],
        };

    private WordTable<InterviewOption> OptionsOf(InterviewStep step) => _options.GetOrAdd(step.Name, _ =>
    {
        var table = new WordTable<InterviewOption>();
        foreach (var option in step.Options)
            table.Add(phrases, IntakePhrases.Option(step, option), option).Add(phrases, IntakePhrases.OptionWords(step, option), option);
        return table;
    });
}
