namespace SecondOpinion.Bot.Protocol.Connector.Sending;

/// <summary>What a delivery job says: which stretch of the record is to be sent. Words stay in the record.</summary>
/// <param name="First">Sequence number of the first reply.</param>
/// <param name="Count">How many replies follow from there.</param>
/// <param name="IsReply">The turn answered something that the channel sent; otherwise it was of our own making.</param>
internal sealed record DeliveryJob(long First, int Count, bool IsReply)
{
    public const string Kind = "connector-delivery";
}
