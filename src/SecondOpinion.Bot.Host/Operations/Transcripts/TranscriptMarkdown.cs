using System.Globalization;
using System.Text;
using SecondOpinion.Bot.Dialogs.Intake;
using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Host.Desk.Tickets;

namespace SecondOpinion.Bot.Host.Operations.Transcripts;

/// <summary>A transcript for a person to read: the situation on top, then who said what, when, and where each answer came from.</summary>
internal sealed class TranscriptMarkdown(PhraseBook words)
{
    private const string Language = PhraseBook.Fallback;

    public string Of(ExportedConversation conversation)
    {
        var text = new StringBuilder("# ").Append(words.Say(Language, TranscriptWords.Title, conversation.ConversationId)).Append("\n\n");
        if (conversation.Ticket is { } ticket)
            text.Append(words.Say(Language, TranscriptWords.Ticket, ticket.Id, ticket.State.ToString())).Append("\n\n");
        if (conversation.Contact is { } contact)
            text.Append(words.Say(Language, TranscriptWords.Contact, MarkdownText.Escape(contact.Value))).Append("\n\n");
        if (conversation.Summary is { } summary)
        {
            AddSituation(text, summary, conversation.Lines);
            text.Append("# ").Append(words.Say(Language, TranscriptWords.Said)).Append("\n\n");
        }

        foreach (var line in conversation.Lines)
            AddLine(text, line);
        text.Append("---\n\n").Append(words.Say(Language, TranscriptWords.Chain, conversation.Chain.LastOrDefault() ?? "", conversation.Chain.Count.ToString(CultureInfo.InvariantCulture)));
        if (conversation.IsAsSealed is { } intact)
            text.Append("\n\n").Append(words.Say(Language, intact ? TranscriptWords.AsSealed : TranscriptWords.NotAsSealed));
        return text.Append('\n').ToString();
    }

    /// <summary>Who speaks in a line, in words.</summary>
    public string Who(ConversationLine line) => line.Who switch
    {
        "person" => words.Say(Language, TranscriptWords.Person),
        "coordinator" => words.Say(Language, TranscriptWords.Coordinator, line.Name ?? ""),
        "note" => words.Say(Language, TranscriptWords.Note, line.Name ?? ""),
        "event" => words.Say(Language, TranscriptWords.Happened, line.Name ?? "", line.Text),
        _ => words.Say(Language, TranscriptWords.Bot),
    };

    /// <summary>What stands behind an answer: how the guide decided, why not, whether a model phrased it.</summary>
    public IEnumerable<string> Behind(ConversationLine line)
    {
        if (line.Decision is { } decision)
            yield return words.Say(Language, TranscriptWords.Decision, decision);
        if (line.Reason is { } reason)
            yield return words.Say(Language, TranscriptWords.Reason, reason);
        if (line.ByModel)
            yield return words.Say(Language, TranscriptWords.ByModel);
    }

    public string Of(Source source) =>
        $"[{source.Position}] {source.Name}{(source.Passage is null ? "" : $", {source.Passage}")}{(source.Version is null ? "" : $", {words.Say(Language, TranscriptWords.Version, source.Version)}")}";

    private void AddSituation(StringBuilder text, SituationSummary.Summary summary, IReadOnlyList<ConversationLine> lines)
    {
        text.Append("# ").Append(words.Say(Language, TranscriptWords.Situation)).Append("\n\n");
        AddList(text, TranscriptWords.Alarms, lines.Where(line => line.IsAlarm).Select(line => When(line.At)));
        AddList(text, TranscriptWords.Flags, summary.Flags.Select(flag => $"{flag.Heading}{Because(flag)}"), TranscriptWords.NoFlags);
        AddList(text, TranscriptWords.Answers, summary.Answers.Select(Answer), TranscriptWords.NoAnswers);
        AddList(text, TranscriptWords.Corrected, summary.Corrected.Select(Answer));
    }

    private void AddList(StringBuilder text, Phrase title, IEnumerable<string> items, Phrase? none = null)
    {
        var list = items.ToList();
        if (list.Count == 0 && none is null)
            return;
        text.Append("## ").Append(words.Say(Language, title)).Append("\n\n");
        foreach (var item in list)
            text.Append("- ").Append(item).Append('\n');
        if (list.Count == 0)
            text.Append(words.Say(Language, none!)).Append('\n');
        text.Append('\n');
    }

    private void AddLine(StringBuilder text, ConversationLine line)
    {
        text.Append("## ").Append(Who(line) is var who && line.Who is "person" or "bot" ? who : MarkdownText.Escape(who)).Append(", ").Append(When(line.At));
        text.Append(line.IsAlarm ? $" ({words.Say(Language, TranscriptWords.Takeover)})" : "").Append("\n\n");
        if (line.Who == "event")
            return;
        Quote(text, line.Text, line.IsMarkdown);
        if (line.Original is { } original)
        {
            text.Append("\n_").Append(words.Say(Language, TranscriptWords.Original)).Append("_\n\n");
            Quote(text, original, isMarkdown: false);
        }

        foreach (var file in line.Files)
            text.Append("> ").Append(words.Say(Language, TranscriptWords.File, MarkdownText.Escape(file))).Append('\n');
        foreach (var fact in Behind(line).Concat(line.Sources.Select(Of)))
            text.Append("\n- ").Append(fact);
        text.Append("\n\n");
    }

    // Quoted line by line; the bot writes Markdown, a person's words are no heading, link or image even inside the quotation.
    private static void Quote(StringBuilder text, string said, bool isMarkdown)
    {
        foreach (var line in said.ReplaceLineEndings("\n").Split('\n'))
            text.Append("> ").Append(isMarkdown ? line : MarkdownText.Escape(line)).Append('\n');
    }

    private static string Because(SituationSummary.Flagged flag) => flag.Quote is { } quote ? $": “{MarkdownText.Escape(quote)}”" : flag.Chosen is { } chosen ? $": {chosen}" : "";

    private static string Answer(SituationSummary.Line line) => $"{line.Label}: {MarkdownText.Escape(line.Text)}";

    public static string When(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);
}
