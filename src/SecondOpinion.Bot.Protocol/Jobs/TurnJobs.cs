using System.Text.Json;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Protocol.Jobs;

/// <summary>Jobs as part of a turn: they exist if, and only if, the turn is committed.</summary>
public static class TurnJobs
{
    public static Task AddAsync(ITurnContext turnContext, Job job, CancellationToken cancellationToken) => StorageOf(turnContext).WriteAsync(
        new Dictionary<string, StoreItem> { [job.Key] = job.ToItem(null) }, cancellationToken);

    /// <summary>
    /// The turn's commit ends the job: what the turn says, and that the work is done, become durable together, so a crash
    /// cannot say it twice. False when the job is gone already, and the turn has nothing to say.
    /// </summary>
    public static async Task<bool> EndAsync(ITurnContext turnContext, string jobKey, CancellationToken cancellationToken)
    {
        var storage = StorageOf(turnContext);
        if (!(await storage.ReadAsync([jobKey], cancellationToken)).ContainsKey(jobKey))
            return false;
        await storage.DeleteAsync([jobKey], cancellationToken);
        return true;
    }

    /// <summary>A payload as it is written into the job's document.</summary>
    public static JsonElement Payload<T>(T value) => JsonSerializer.SerializeToElement(value, StateJson.Options);

    public static T Read<T>(Job job) => job.Payload!.Value.Deserialize<T>(StateJson.Options)!;

    private static IStorage StorageOf(ITurnContext turnContext) => turnContext.TurnState.Get<IStorage>()!;
}
