using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Protocol.Dialogs;

/// <summary>Dialogs that can call one another by id, and the property their stack is kept in.</summary>
public sealed class DialogSet(IStatePropertyAccessor<DialogState>? dialogState = null)
{
    private readonly Dictionary<string, Dialog> _dialogs = new(StringComparer.Ordinal);

    /// <exception cref="ArgumentException">There is a dialog with this id already.</exception>
    public DialogSet Add(Dialog dialog)
    {
        _dialogs.Add(dialog.Id, dialog);
        return this;
    }

    public Dialog? Find(string dialogId) => _dialogs.GetValueOrDefault(dialogId);

    public IEnumerable<Dialog> GetDialogs() => _dialogs.Values;

    /// <summary>The stack of this turn's conversation.</summary>
    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        if (dialogState is null)
            throw new InvalidOperationException("This set of dialogs was made without a property to keep its stack in.");
        return new DialogContext(this, turnContext, await dialogState.GetAsync(turnContext, () => new DialogState(), cancellationToken));
    }
}
