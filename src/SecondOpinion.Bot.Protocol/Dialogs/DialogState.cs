namespace SecondOpinion.Bot.Protocol.Dialogs;

/// <summary>The stack of dialogs as it is stored; the first is on top.</summary>
public sealed class DialogState
{
    public List<DialogInstance> DialogStack { get; set; } = [];
}
