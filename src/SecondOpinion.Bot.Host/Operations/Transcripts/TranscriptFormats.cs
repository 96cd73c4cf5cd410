using SecondOpinion.Bot.Dialogs.Phrasing;

namespace SecondOpinion.Bot.Host.Operations.Transcripts;

/// <summary>The forms a conversation can be exported in, by name.</summary>
internal sealed class TranscriptFormats(PhraseBook words)
{
    public static readonly IReadOnlyList<string> Names = ["json", "transcript", "record", "markdown", "html"];

    private readonly TranscriptMarkdown _markdown = new(words);

    /// <param name="style">Address of the style sheet of the page.</param>
    public (string Text, string ContentType) Write(ExportedConversation conversation, string format, string? style = null) => format switch
    {
        "json" => (TranscriptJson.Object(conversation), "application/json; charset=utf-8"),
        "transcript" => (TranscriptJson.Array(conversation), "application/json; charset=utf-8"),
        "record" => (TranscriptJson.Record(conversation), "application/json; charset=utf-8"),
        "markdown" => (_markdown.Of(conversation), "text/markdown; charset=utf-8"),
        "html" => (TranscriptPage.Of(words.Say(PhraseBook.Fallback, TranscriptWords.Title, conversation.ConversationId), _markdown.Of(conversation), style), "text/html; charset=utf-8"),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    /// <summary>The level of a name as it is typed: full, no-contact, no-free-text.</summary>
    public static Redaction? Level(string? name) => name switch
    {
        "full" => Redaction.Full,
        "no-contact" => Redaction.NoContact,
        "no-free-text" => Redaction.NoFreeText,
        _ => null,
    };
}
