using SecondOpinion.Bot.Dialogs.Languages;
using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Domain.Language;
using SecondOpinion.Bot.Domain.Situation;

namespace SecondOpinion.Bot.Dialogs.Intake;

/// <summary>Finds the question that words name, in any language: its number, its label, or other words for it.</summary>
internal sealed class QuestionNames
{
    private readonly InterviewFlow _flow;
    private readonly SpokenNumbers _numbers;
    private readonly IReadOnlyList<(string Word, InterviewStep Step)> _words;

    public QuestionNames(InterviewFlow flow, PhraseBook phrases, SpokenNumbers numbers)
    {
        (_flow, _numbers) = (flow, numbers);
        // Longest first: "when you must decide" is not "when".
        _words = [.. from step in flow.Steps
                     from phrase in new[] { IntakePhrases.Label(step), IntakePhrases.LabelWords(step) }
                     from language in phrases.Languages
                     from plain in phrases.Forms(language, phrase).Select(form => form.Plain)
                     where plain.Length > 0
                     orderby plain.Length descending
                     select (Word: WordKey.IsUnspaced(plain[0]) ? plain : $" {plain} ", Step: step)];
    }

    public InterviewStep? Find(string target)
    {
        if (_numbers.In(target) is [var number])
            return number >= 1 && number <= _flow.Steps.Count ? _flow.Steps[number - 1] : null;
        var padded = $" {PlainWords.Of(target)} ";
        return padded.Trim().Length == 0 ? null : _words.FirstOrDefault(entry => padded.Contains(entry.Word, StringComparison.Ordinal)).Step;
    }
}
