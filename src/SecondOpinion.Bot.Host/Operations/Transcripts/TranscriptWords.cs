using SecondOpinion.Bot.Adapters.Content;
using SecondOpinion.Bot.Adapters.Content.Phrasing;
using SecondOpinion.Bot.Dialogs.Phrasing;

namespace SecondOpinion.Bot.Host.Operations.Transcripts;

/// <summary>The phrases of exported transcripts, from dialogs/transcripts.</summary>
internal static class TranscriptWords
{
    public static readonly Phrase Title = new("title", "conversation");
    public static readonly Phrase Ticket = new("ticket", "ticket", "state");
    public static readonly Phrase Contact = new("contact", "contact");
    public static readonly Phrase Situation = new("situation");
    public static readonly Phrase Flags = new("flags");
    public static readonly Phrase NoFlags = new("no-flags");
    public static readonly Phrase Answers = new("answers");
    public static readonly Phrase NoAnswers = new("no-answers");
    public static readonly Phrase Corrected = new("corrected");
    public static readonly Phrase Alarms = new("alarms");
    public static readonly Phrase Said = new("said");
    public static readonly Phrase Person = new("person");
    public static readonly Phrase Bot = new("bot");
    public static readonly Phrase Coordinator = new("coordinator", "name");
    public static readonly Phrase Note = new("note", "name");
    public static readonly Phrase Happened = new("happened", "what", "who");
    public static readonly Phrase Takeover = new("takeover");
    public static readonly Phrase File = new("file", "name");
    public static readonly Phrase Original = new("original");
    public static readonly Phrase Decision = new("decision", "decision");
    public static readonly Phrase Reason = new("reason", "reason");
    public static readonly Phrase ByModel = new("by-model");
    public static readonly Phrase Version = new("version", "version");
    public static readonly Phrase Chain = new("chain", "head", "count");
    public static readonly Phrase AsSealed = new("as-sealed");
    public static readonly Phrase NotAsSealed = new("not-as-sealed");

    /// <exception cref="ContentException">Phrases that are missing, or that nobody uses.</exception>
    public static PhraseBook Load(string contentDirectory)
    {
        var book = PhraseBookLoader.Load(Path.Combine(contentDirectory, "dialogs"), "transcripts", _ => null);
        var faults = PhraseCheck.Faults(book, Phrase.DeclaredIn(typeof(TranscriptWords))).ToList();
        return faults.Count == 0 ? book : throw new ContentException(faults);
    }
}
