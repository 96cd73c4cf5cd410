using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Tests.Host.Endpoints.DirectLine;

/// <summary>Greets once and repeats what it hears; also sends what no client may see.</summary>
internal sealed class EchoBot : ActivityHandler
{
    public const string Greeting = "Welcome";

    protected override async Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        await turnContext.SendActivityAsync(MessageFactory.Text(Greeting), cancellationToken);

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        await turnContext.SendActivityAsync(new Activity { Type = ActivityTypes.Trace, Name = "inner thoughts" }, cancellationToken);
        await turnContext.SendActivityAsync(new Activity { Type = ActivityTypes.Event, Name = "handoff.initiate" }, cancellationToken);
        await turnContext.SendActivityAsync(MessageFactory.Text($"You said: {turnContext.Activity.Text}"), cancellationToken);
    }
}
