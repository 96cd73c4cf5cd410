namespace SecondOpinion.Bot.Dialogs.Intake;

/// <summary>A brief in words, ready to be shown in the chat or as a page; stored as it was when it was made.</summary>
public sealed class BriefView
{
    public string ConversationId { get; set; } = "";
    public string Language { get; set; } = "";
    public string Title { get; set; } = "";
    public string Intro { get; set; } = "";

    /// <summary>Says that the guide's sentences stand here in English; null when the brief is English.</summary>
    public string? InEnglish { get; set; }
    public string Made { get; set; } = "";
    public DateTimeOffset Expires { get; set; }
    public List<Section> Sections { get; set; } = [];
    public Line Disclaimer { get; set; } = new();
    public string SourcesTitle { get; set; } = "";

    /// <summary>What the numbers in <see cref="Line.Source"/> stand for; the first has number 1.</summary>
    public List<string> Sources { get; set; } = [];

    /// <summary>One heading of the brief. Sections of one <see cref="Group"/> stand in one chat message; 0 is for the page alone.</summary>
    public sealed class Section
    {
        public string Name { get; set; } = "";
        public int Group { get; set; }
        public string Title { get; set; } = "";
        public string? Note { get; set; }
        public List<Line> Lines { get; set; } = [];
    }

    /// <summary>One line: the guide's words, why it stands here, and where it comes from.</summary>
    public sealed class Line
    {
        public string Text { get; set; } = "";

        /// <summary>The person's part in plain text: "you chose ...", "you wrote ...".</summary>
        public string? Because { get; set; }

        /// <summary>Id of the passage; null for the person's own answers.</summary>
        public string? Passage { get; set; }

        /// <summary>Numbers of its sources, such as "[1, 3]".</summary>
        public string? Source { get; set; }
    }
}
