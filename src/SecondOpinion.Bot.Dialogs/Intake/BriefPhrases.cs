using SecondOpinion.Bot.Dialogs.Phrasing;

namespace SecondOpinion.Bot.Dialogs.Intake;

/// <summary>The phrases of the brief.</summary>
public static class BriefPhrases
{
    public static readonly Phrase Title = new("brief.title");
    public static readonly Phrase Intro = new("brief.intro");
    public static readonly Phrase Answers = new("brief.answers");
    public static readonly Phrase Reasons = new("brief.reasons");
    public static readonly Phrase NoReasons = new("brief.no-reasons");
    public static readonly Phrase Flags = new("brief.flags");
    public static readonly Phrase FlagsNote = new("brief.flags-note");
    public static readonly Phrase NoFlags = new("brief.no-flags");
    public static readonly Phrase Questions = new("brief.questions");
    public static readonly Phrase RecordsInHand = new("brief.records-in-hand");
    public static readonly Phrase RecordsMissing = new("brief.records-missing");
    public static readonly Phrase NoRecordsMissing = new("brief.no-records-missing");
    public static readonly Phrase Notes = new("brief.notes");
    public static readonly Phrase Remote = new("brief.remote");
    public static readonly Phrase Next = new("brief.next");
    public static readonly Phrase Numbers = new("brief.numbers");
    public static readonly Phrase Because = new("brief.because", "answer");
    public static readonly Phrase Quote = new("brief.quote", "words");
    public static readonly Phrase Source = new("brief.source", "title", "source");
    public static readonly Phrase Sources = new("brief.sources");
    public static readonly Phrase Link = new("brief.link", "url", "expires");
    public static readonly Phrase Made = new("brief.made", "date", "expires");
    public static readonly Phrase After = new("brief.after");
    public static readonly Phrase GoneTitle = new("brief.gone-title");
    public static readonly Phrase Gone = new("brief.gone");
    public static readonly Phrase AskChoice = new("brief.ask-choice");
    public static readonly Phrase ChangeChoice = new("brief.change-choice");

    public static IEnumerable<Phrase> Used => Phrase.DeclaredIn(typeof(BriefPhrases));
}
