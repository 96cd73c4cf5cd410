using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Tests.Protocol.Turns;

/// <summary>Takes over every message that says "bleeding".</summary>
internal sealed class ScreenForWord : IInboundScreen
{
    public Activity? Takeover(Activity inbound) => inbound.Text == "bleeding"
        ? MessageFactory.Text("call now") with { Id = $"{inbound.Id}.takeover", Importance = ActivityImportance.High }
        : null;
}
