using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Domain.Language;
using SecondOpinion.Bot.Protocol.Dialogs;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Dialogs.Routing;

/// <summary>One turn on its way through the stages.</summary>
internal sealed class Turn(ITurnContext context, DialogContext dialogs, ConversationMemory memory)
{
    public ITurnContext Context { get; } = context;

    public DialogContext Dialogs { get; } = dialogs;

    public ConversationMemory Memory { get; } = memory;

    public string Text { get; } = TurnText.Of(context.Activity);

    /// <summary>The text's words alone, for exact comparison.</summary>
    public string Plain { get; } = PlainWords.Of(TurnText.Of(context.Activity));

    public string Language => TurnLanguage.Of(Context);

    public bool InDialog => Dialogs.ActiveDialog is not null;

    public Task SayAsync(string text, CancellationToken cancellationToken) => Context.SendActivityAsync(MessageFactory.Text(text), cancellationToken);

    public Task SayAsync(string text, IEnumerable<string> choices, CancellationToken cancellationToken)
    {
        var message = MessageFactory.Text(text);
        message.SuggestedActions = new SuggestedActions { Actions = [.. choices.Select(choice => CardAction.ImBack(choice))] };
        return Context.SendActivityAsync(message, cancellationToken);
    }
}
