using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Host.Desk.Queue;

/// <summary>Tells the desk of every recorded turn, beside whoever delivers it to the person.</summary>
internal sealed class DeskDelivery(IActivityDelivery people, TicketQueue queue) : IActivityDelivery
{
    public void Recorded(string conversationId)
    {
        people.Recorded(conversationId);
        queue.Recorded(conversationId);
    }

    public void ShowNow(string conversationId, IReadOnlyList<Activity> activities) => people.ShowNow(conversationId, activities);
}
