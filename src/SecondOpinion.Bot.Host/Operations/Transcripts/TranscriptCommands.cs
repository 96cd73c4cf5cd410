using System.Text.Json;
using SecondOpinion.Bot.Adapters.Content;
using SecondOpinion.Bot.Adapters.Sqlite;
using SecondOpinion.Bot.Dialogs.Intake;
using SecondOpinion.Bot.Domain.Handoff;
using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Host.Operations.Transcripts;

/// <summary>
/// "transcript list" (tickets and their conversations), "transcript export ID [--format json|transcript|record|markdown|html] [--redact full|no-contact|no-free-text]
/// [--data DIR]", where ID is a conversation or a ticket, and "transcript verify FILE" for an exported record. Reads the data directory beside a running service
/// or without one; json is {"activities":[...]}, transcript the bare array, record the first with ticket, situation and chain.
/// </summary>
internal static class TranscriptCommands
{
    private const int Page = 500;

    public static async Task<int?> TryRunAsync(string[] args, TextWriter output)
    {
        if (args is not ["transcript", ..])
            return null;
        if (args is ["transcript", "verify", var file, ..])
            return Verify(file, output);
        var data = Option(args, "--data") ?? "data";
        if (!Directory.Exists(data))
            // Opening would make an empty store there, and the answer would be "no such conversation".
            return Refuse($"There is no data directory {data}. Name the one of the service with --data.");

        try
        {
            await using var store = SqliteTurnReader.Open(data);
            return args switch
            {
                ["transcript", "list", ..] => await ListAsync(store, output),
                ["transcript", "export", not ['-', '-', ..] and var id, ..]
                    when TranscriptFormats.Names.Contains(Option(args, "--format") ?? "json") && TranscriptFormats.Level(Option(args, "--redact") ?? "full") is { } level =>
                    await ExportAsync(store, id, Option(args, "--format") ?? "json", level, output),
                _ => Usage(),
            };
        }
        catch (StoreOpenException refused)
        {
            return Refuse(refused.Message);
        }
    }

    private static async Task<int> ListAsync(SqliteTurnReader store, TextWriter output)
    {
        foreach (var ticket in await TicketsAsync(store))
            await output.WriteLineAsync($"{ticket.Id}  {ticket.AskedAt:yyyy-MM-dd HH:mm}  {ticket.Language}  {ticket.ConversationId}");
        return 0;
    }

    private static async Task<int> ExportAsync(SqliteTurnReader store, string id, string format, Redaction level, TextWriter output)
    {
        var tickets = await TicketsAsync(store);
        var conversation = tickets.FirstOrDefault(ticket => ticket.Id == id)?.ConversationId ?? id;
        var record = await ReadAsync(store, conversation);
        if (record.Count == 0)
            return Refuse("There is no such conversation or ticket.");
        var ticket = tickets.Where(one => one.ConversationId == conversation).MaxBy(one => one.AskedAt);
        // Contact details are opened at the desk alone, where it is written down who did.
        var exported = ExportedConversation.Of(conversation, ticket, level, await SituationAsync(store, conversation, format), null, record);
        var (text, _) = new TranscriptFormats(TranscriptWords.Load(AppContext.BaseDirectory)).Write(exported, format);
        await output.WriteLineAsync(text.TrimEnd('\n'));
        return 0;
    }

    private static async Task<SituationSummary.Summary?> SituationAsync(SqliteTurnReader store, string conversation, string format)
    {
        if (format is "json" or "transcript")
            return null;
        var key = ConversationState.KeyOf(conversation);
        var found = await store.ReadAsync([key], CancellationToken.None);
        var content = BotContentLoader.Load(AppContext.BaseDirectory);
        var state = found.TryGetValue(key, out var item) ? ConversationState.Read<IntakeState>(item, "intake") : null;
        return new SituationSummary(content.Flow, content.Guide, content.Signals, content.IntakePhrases).Of(state ?? new IntakeState(), "en");
    }

    private static int Verify(string file, TextWriter output)
    {
        try
        {
            if (TranscriptJson.FirstChange(File.ReadAllText(file)) is { } index)
                return Refuse($"Changed: activity {index + 1} is not what the chain says.");
            output.WriteLine("Unchanged: every activity fits the chain.");
            return 0;
        }
        catch (Exception fault) when (fault is FormatException or IOException or UnauthorizedAccessException)
        {
            return Refuse(fault is FormatException ? fault.Message : "The file cannot be read.");
        }
    }

    private static async Task<IReadOnlyList<Ticket>> TicketsAsync(SqliteTurnReader store)
    {
        var keys = await store.ListKeysAsync(Ticket.Key(""), CancellationToken.None);
        return [.. (await store.ReadAsync([.. keys], CancellationToken.None)).Values.Select(item => item.Value.Deserialize<Ticket>()!)];
    }

    private static async Task<List<RecordedActivity>> ReadAsync(SqliteTurnReader store, string conversation)
    {
        var activities = new List<RecordedActivity>();
        for (long after = 0; ;)
        {
            var page = await store.ReadActivitiesAsync(conversation, after, Page, CancellationToken.None);
            activities.AddRange(page);
            if (page.Count < Page)
                return activities;
            after = page[^1].Sequence;
        }
    }

    private static string? Option(string[] args, string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

    private static int Refuse(string reason)
    {
        Console.Error.WriteLine(reason);
        return 1;
    }

    private static int Usage()
    {
        Console.Error.WriteLine("transcript list [--data DIR]\n"
            + "transcript export CONVERSATION-OR-TICKET [--format json|transcript|record|markdown|html] [--redact full|no-contact|no-free-text] [--data DIR]\n"
            + "transcript verify FILE");
        return 2;
    }
}
