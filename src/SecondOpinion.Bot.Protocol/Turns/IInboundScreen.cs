using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Protocol.Turns;

/// <summary>Looks at every inbound activity before any queue, store, dialog or model.</summary>
public interface IInboundScreen
{
    /// <summary>
    /// The complete reply, with its id, when this activity must be taken over at once; null when the turn goes its ordinary
    /// way. Pure and quick: no I/O, no lock, no waiting. The same activity always gives the same reply.
    /// </summary>
    Activity? Takeover(Activity inbound);
}
