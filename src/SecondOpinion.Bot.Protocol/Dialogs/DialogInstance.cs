namespace SecondOpinion.Bot.Protocol.Dialogs;

/// <summary>One dialog on the stack, with what it remembers.</summary>
public sealed class DialogInstance
{
    public string Id { get; set; } = "";

    public DialogValues State { get; set; } = new();
}
