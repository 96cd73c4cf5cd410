namespace SecondOpinion.Bot.Protocol.Connector;

/// <summary>Ids for activities that came without one: known as ours, so that no channel is asked to thread a reply under them.</summary>
internal static class OwnIds
{
    public const string Prefix = "own-";

    public static string Next(DirectLine.RandomId newId) => Prefix + newId();
}
