using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Domain.Language;
using SecondOpinion.Bot.Domain.Situation;
using SecondOpinion.Bot.Protocol.Dialogs.Choices;

namespace SecondOpinion.Bot.Dialogs.Intake;

/// <summary>Reads a message as an answer: by button, number, word or near-miss spelling.</summary>
internal sealed class AnswerReader(PhraseBook phrases)
{
    private const int ShortAnswerWords = 3;

    public AnswerReading Read(InterviewStep step, string text, string language)
    {
        var plain = PlainWords.Of(text);
        if (Is(plain, language, IntakePhrases.DoneWords) && step.Kind == StepKind.Checklist)
            return new AnswerReading.Done();
        if (Is(plain, language, IntakePhrases.KeepWords))
            return new AnswerReading.Keep();

        var choices = step.Options.Select(option => ToChoice(step, option, language)).ToList();
        var named = step.Options.Where((option, index) => choices[index].Synonyms!.Append(choices[index].Value!).Any(word => PlainWords.Of(word) == plain)).ToList();
        if (named.Count > 0)
            return new AnswerReading.Named(named);

        var found = step.Kind == StepKind.Checklist
            ? ChoiceRecognizer.RecognizeAll(text, choices)
            : ChoiceRecognizer.Recognize(text, choices) is { } one ? [one] : [];
        if (found.Count == 0)
            return new AnswerReading.Other();
        var options = found.Select(choice => step.Options[choice.Index]).ToList();
        return IsNothingElse(plain) ? new AnswerReading.Named(options) : new AnswerReading.Mentioned(options);
    }

    // A few words, or mostly numbers: the message says no more than which options are meant. Longer ones hold words worth keeping.
    private static bool IsNothingElse(string plain)
    {
        var words = plain.Split(' ');
        return words.Length <= ShortAnswerWords || words.Count(word => word.All(char.IsDigit)) * 2 >= words.Length;
    }

    private Choice ToChoice(InterviewStep step, InterviewOption option, string language) =>
        new(phrases.Say(language, IntakePhrases.Option(step, option)))
        {
            Synonyms = [.. phrases.Words(language, IntakePhrases.OptionWords(step, option))],
        };

    private bool Is(string plain, string language, Phrase words) => phrases.Words(language, words).Any(word => PlainWords.Of(word) == plain);
}
