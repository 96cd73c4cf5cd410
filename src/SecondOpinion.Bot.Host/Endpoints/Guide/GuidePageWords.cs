using SecondOpinion.Bot.Dialogs.Phrasing;

namespace SecondOpinion.Bot.Host.Endpoints.Guide;

/// <summary>The phrases of dialogs/guidepages/.</summary>
public static class GuidePageWords
{
    public static readonly Phrase Source = new("source");
    public static readonly Phrase Topic = new("topic");
    public static readonly Phrase Reviewed = new("reviewed");
    public static readonly Phrase ReviewBy = new("review-by");
    public static readonly Phrase Status = new("status");
    public static readonly Phrase StatusCurrent = new("status-current");
    public static readonly Phrase StatusConflicting = new("status-conflicting");
    public static readonly Phrase StatusSuperseded = new("status-superseded");
    public static readonly Phrase Version = new("version");
    public static readonly Phrase Dated = new("dated", "date");
    public static readonly Phrase Figures = new("figures");
    public static readonly Phrase Checked = new("checked", "checked", "valid");
    public static readonly Phrase Conflicts = new("conflicts");
    public static readonly Phrase NotFound = new("not-found");
}
