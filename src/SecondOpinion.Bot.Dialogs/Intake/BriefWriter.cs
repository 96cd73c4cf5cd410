using System.Globalization;
using SecondOpinion.Bot.Dialogs.Languages;
using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Domain.Guide;
using SecondOpinion.Bot.Domain.Situation;

namespace SecondOpinion.Bot.Dialogs.Intake;

/// <summary>Puts a brief into words: the guide's passages, the person's choices and quotations, headings from the phrases.</summary>
internal sealed class BriefWriter(InterviewFlow flow, GuideBook guide, BriefComposer composer, PhraseBook phrases, AnswerText answers, PhraseBook languages)
{
    public BriefView Write(IntakeState state, string conversationId, string language, DateTimeOffset now, DateTimeOffset expires)
    {
        var brief = composer.Compose(state.Situation(flow));
        var writing = new Writing(flow, guide, phrases, language);
        return new BriefView
        {
            ConversationId = conversationId,
            Language = phrases.Best(language),
            Title = phrases.Say(language, BriefPhrases.Title),
            Intro = phrases.Say(language, BriefPhrases.Intro),
            InEnglish = phrases.Best(language) == PhraseBook.Fallback ? null : languages.Say(language, LanguagePhrases.PassagesInEnglish),
            Made = phrases.Say(language, BriefPhrases.Made, Date(now, phrases.Best(language)), Date(expires, phrases.Best(language))),
            Expires = expires,
            Disclaimer = writing.Line(brief.Disclaimer),
            Sections = [.. Sections(brief, state, writing, language).Where(section => section.Lines.Count > 0 || section.Note is not null)],
            SourcesTitle = phrases.Say(language, BriefPhrases.Sources),
            // Read last: the lines above number them.
            Sources = writing.Sources,
        };
    }

    /// <summary>"21 November 2026" in English; elsewhere "2026-11-21", which reads the same in every language.</summary>
    public static string Date(DateTimeOffset instant, string language) =>
        instant.UtcDateTime.ToString(language == PhraseBook.Fallback ? "d MMMM yyyy" : "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private IEnumerable<BriefView.Section> Sections(Brief brief, IntakeState state, Writing writing, string language)
    {
        yield return new BriefView.Section
        {
            Name = "answers",
            Title = phrases.Say(language, BriefPhrases.Answers),
            Lines = [.. flow.Steps.Select(step => new BriefView.Line
            {
                Because = phrases.Say(language, IntakePhrases.Label(step)),
                Text = answers.Plain(step, state.Find(step), language),
            })],
        };
        yield return writing.Section("reasons", 1, BriefPhrases.Reasons, brief.Reasons, BriefPhrases.NoReasons);
        yield return writing.Section("flags", 1, BriefPhrases.Flags, brief.Flags, BriefPhrases.NoFlags, BriefPhrases.FlagsNote);
        yield return writing.Section("questions", 2, BriefPhrases.Questions, brief.Questions);
        yield return writing.Section("records-in-hand", 3, BriefPhrases.RecordsInHand, brief.RecordsInHand);
        yield return writing.Section("records-missing", 3, BriefPhrases.RecordsMissing, brief.RecordsMissing, BriefPhrases.NoRecordsMissing);
        yield return writing.Section("notes", 4, BriefPhrases.Notes, [.. brief.Notes.Where(note => brief.NextSteps.Concat(brief.Remote).All(item => item.Passage != note.Passage))]);
        yield return writing.Section("remote", 4, BriefPhrases.Remote, brief.Remote);
        yield return writing.Section("next", 4, BriefPhrases.Next, brief.NextSteps);
        yield return writing.Section("numbers", 5, BriefPhrases.Numbers, brief.Numbers);
    }

    private sealed class Writing(InterviewFlow flow, GuideBook guide, PhraseBook phrases, string language)
    {
        private readonly List<string> _sources = [];

        /// <summary>The sources cited so far; the first has number 1.</summary>
        public List<string> Sources => [.. _sources.Select(id => phrases.Say(language, BriefPhrases.Source, guide.Source(id).Title, id))];

        public BriefView.Section Section(string name, int group, Phrase title, IReadOnlyList<BriefItem> items, Phrase? whenEmpty = null, Phrase? note = null) => new()
        {
            Name = name,
            Group = group,
            Title = phrases.Say(language, title),
            Note = items.Count == 0 ? (whenEmpty is null ? null : phrases.Say(language, whenEmpty)) : note is null ? null : phrases.Say(language, note),
            Lines = [.. items.Select(Line)],
        };

        public BriefView.Line Line(BriefItem item)
        {
            var passage = guide.Passage(item.Passage);
            return new BriefView.Line
            {
                Text = passage.Text,
                Because = Because(item),
                Passage = passage.Id,
                Source = $"[{string.Join(", ", passage.Sources.Select(Number))}]",
            };
        }

        private int Number(string source)
        {
            if (!_sources.Contains(source))
                _sources.Add(source);
            return _sources.IndexOf(source) + 1;
        }

        private string? Because(BriefItem item)
        {
            if (item.Quote is { } words)
                return phrases.Say(language, BriefPhrases.Quote, words);
            return item.Because is { } chosen && flow.Find(chosen.Step) is { } step && step.Option(chosen.Option) is { } option
                ? phrases.Say(language, BriefPhrases.Because, phrases.Say(language, IntakePhrases.Option(step, option)))
                : null;
        }
    }
}
