using SecondOpinion.Bot.Adapters.Model;
using SecondOpinion.Bot.Protocol.Connector;
using SecondOpinion.Bot.Protocol.DirectLine;

namespace SecondOpinion.Bot.Host.Composition;

/// <summary>Every setting of the service, validated.</summary>
internal sealed record Settings(BotOptions Bot, BriefOptions Brief, RetentionOptions Retention, HandoffOptions Handoff, DeskOptions Desk, HubOptions Hub, DirectLineOptions DirectLine, ConnectorOptions Connector,
    ModelOptions Model)
{
    public const string DefaultUrl = "http://127.0.0.1:3978";
}
