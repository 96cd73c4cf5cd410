using SecondOpinion.Bot.Dialogs.Phrasing;

namespace SecondOpinion.Bot.Host.Operations.Teams;

/// <summary>How the app presents itself in Teams.</summary>
public static class TeamsPhrases
{
    public static readonly Phrase Name = new("name");
    public static readonly Phrase NameFull = new("name-full");
    public static readonly Phrase Developer = new("developer");
    public static readonly Phrase Short = new("short");
    public static readonly Phrase Full = new("full");
    public static readonly Phrase Start = new("start");
    public static readonly Phrase StartAbout = new("start-about");
    public static readonly Phrase Person = new("person");
    public static readonly Phrase PersonAbout = new("person-about");
    public static readonly Phrase Help = new("help");
    public static readonly Phrase HelpAbout = new("help-about");
    public static readonly Phrase Delete = new("delete");
    public static readonly Phrase DeleteAbout = new("delete-about");
}
