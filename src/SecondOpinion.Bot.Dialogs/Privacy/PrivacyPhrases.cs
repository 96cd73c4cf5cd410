using SecondOpinion.Bot.Dialogs.Phrasing;

namespace SecondOpinion.Bot.Dialogs.Privacy;

/// <summary>The phrases on what is kept and deleted.</summary>
public static class PrivacyPhrases
{
    public static readonly Phrase MyData = new("my-data");
    public static readonly Phrase MyDataUnconsented = new("my-data-unconsented");
    public static readonly Phrase DeleteAsk = new("delete-ask");
    public static readonly Phrase Deleted = new("deleted");
    public static readonly Phrase DeleteNo = new("delete-no");
    public static readonly Phrase Yes = new("yes");
    public static readonly Phrase No = new("no");
}
