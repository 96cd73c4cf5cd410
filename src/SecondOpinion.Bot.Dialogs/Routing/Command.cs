namespace SecondOpinion.Bot.Dialogs.Routing;

/// <summary>What a person can say at any step, in any channel.</summary>
internal enum Command
{
    None,
    Back,
    Skip,
    Why,
    Change,
    StartOver,
    Stop,
    Continue,
    Help,
    Person,
    AgreeAndPerson,
    MyData,
    DeleteData,
    Language,
    ShowBrief,
}
