using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Domain.Situation;

namespace SecondOpinion.Bot.Dialogs.Intake;

/// <summary>An answer read back to the person: the options by their words, their own words in quotation marks.</summary>
internal sealed class AnswerText(PhraseBook phrases)
{
    /// <summary>For a Markdown message.</summary>
    public string Of(InterviewStep step, StoredAnswer? answer, string language) => Join(step, answer, language, MarkdownText.Escape);

    /// <summary>For a page, which escapes by itself.</summary>
    public string Plain(InterviewStep step, StoredAnswer? answer, string language) => Join(step, answer, language, words => words);

    private string Join(InterviewStep step, StoredAnswer? answer, string language, Func<string, string> escape)
    {
        if (answer is null || answer.IsSkipped)
            return phrases.Say(language, IntakePhrases.SummarySkipped);
        var parts = step.Options
            .Where(option => answer.Options.Contains(option.Id))
            .Select(option => phrases.Say(language, IntakePhrases.Option(step, option)));
        if (!string.IsNullOrWhiteSpace(answer.Words))
            parts = parts.Append(phrases.Say(language, IntakePhrases.SummaryWords, escape(answer.Words.ReplaceLineEndings(" / "))));
        return string.Join("; ", parts);
    }
}
