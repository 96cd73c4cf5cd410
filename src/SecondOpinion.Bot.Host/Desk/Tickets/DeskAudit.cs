using System.Globalization;
using System.Text.Json;
using SecondOpinion.Bot.Host.Composition;
using SecondOpinion.Bot.Host.Desk.SignIn;
using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Host.Desk.Tickets;

/// <summary>Who looked at what, and when. Holds no words and no names of people; written before anything is shown.</summary>
internal sealed class DeskAudit(ITurnStore store, TimeProvider time, Settings settings)
{
    private const string Prefix = "desk-audit/";
    private const int Shown = 500;

    /// <param name="what">"opened", "contact", "export/full" and the like.</param>
    public async Task NoteAsync(Coordinator by, string what, string ticket, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var key = $"{Prefix}{now:yyyyMMdd}/{now.UtcTicks.ToString("d19", CultureInfo.InvariantCulture)}-{RandomTokens.Readably()}";
        await store.WriteAsync(
            new Dictionary<string, StoreItem> { [key] = new(JsonSerializer.SerializeToElement(new AuditEntry(now, by.Account, what, ticket), DeskJson.Default.AuditEntry), null) },
            cancellationToken);
    }

    /// <summary>The last entries, newest first.</summary>
    public async Task<IReadOnlyList<AuditEntry>> ReadAsync(CancellationToken cancellationToken)
    {
        var keys = (await store.ListKeysAsync(Prefix, cancellationToken)).TakeLast(Shown).Reverse().ToList();
        var found = await store.ReadAsync(keys, cancellationToken);
        return [.. keys.Where(found.ContainsKey).Select(key => found[key].Value.Deserialize(DeskJson.Default.AuditEntry)!)];
    }

    /// <summary>Deletes what is older than it has to be kept.</summary>
    public async Task SweepAsync(CancellationToken cancellationToken)
    {
        var first = $"{Prefix}{time.GetUtcNow().AddDays(-settings.Desk.AuditDays):yyyyMMdd}/";
        string[] old = [.. (await store.ListKeysAsync(Prefix, cancellationToken)).TakeWhile(key => string.CompareOrdinal(key, first) < 0)];
        if (old.Length > 0)
            await store.DeleteAsync(old, cancellationToken);
    }
}

/// <summary>One look.</summary>
internal sealed record AuditEntry(DateTimeOffset At, string By, string What, string Ticket);
