using SecondOpinion.Bot.Dialogs.Handoff;
using SecondOpinion.Bot.Dialogs.Languages;
using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Dialogs.Routing;

/// <summary>
/// While a coordinator has the conversation the bot is silent. What goes on all the same: a takeover (which stands before this), the emergency
/// numbers of another country asked for after one, and the deletion of one's data, which was promised at any time.
/// </summary>
internal sealed class RelayStage(Relay relay, EmergencyFollowUpStage emergency, PhraseBook routing, Courtesy courtesy) : ITurnStage
{
    private readonly CommandReader _reader = new(routing, courtesy, []);

    public async Task<bool> TryHandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Context.Activity.Type != ActivityTypes.Message || !await relay.IsHeldAsync(turn.Context, cancellationToken))
            return false;
        if (_reader.Read(turn.Plain, turn.Language).Command == Command.DeleteData || turn.Dialogs.ActiveDialog?.Id == ConfirmedActions.DeleteData)
            return false;
        if (!await emergency.TryShowNumbersAsync(turn, cancellationToken))
            await relay.StaySilentAsync(turn.Context, cancellationToken);
        return true;
    }
}
