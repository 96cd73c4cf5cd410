using System.Text.Json;
using SecondOpinion.Bot.Adapters.Sqlite;
using SecondOpinion.Bot.Domain.Handoff;
using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Host.Operations.Transcripts;

/// <summary>
/// "transcript list" (tickets and their conversations) and "transcript export ID [--format json|transcript|markdown] [--data DIR]", where ID is a conversation or
/// a ticket. Reads the data directory beside a running service or without one; json is {"activities":[...]}, transcript the bare array.
/// </summary>
internal static class TranscriptCommands
{
    private const int Page = 500;

    public static async Task<int?> TryRunAsync(string[] args, TextWriter output)
    {
        if (args is not ["transcript", ..])
            return null;
        var data = Option(args, "--data") ?? "data";
        if (!Directory.Exists(data))
        {
            // Opening would make an empty store there, and the answer would be "no such conversation".
            Console.Error.WriteLine($"There is no data directory {data}. Name the one of the service with --data.");
            return 1;
        }

        try
        {
            await using var store = SqliteTurnReader.Open(data);
            return args switch
            {
                ["transcript", "list", ..] => await ListAsync(store, output),
                ["transcript", "export", not ['-', '-', ..] and var id, ..] => await ExportAsync(store, id, Option(args, "--format") ?? "json", output),
                _ => Usage(),
            };
        }
        catch (StoreOpenException refused)
        {
            Console.Error.WriteLine(refused.Message);
            return 1;
        }
    }

    private static async Task<int> ListAsync(SqliteTurnReader store, TextWriter output)
    {
        var keys = await store.ListKeysAsync(Ticket.Key(""), CancellationToken.None);
        foreach (var item in (await store.ReadAsync([.. keys], CancellationToken.None)).Values)
            if (item.Value.Deserialize<Ticket>() is { } ticket)
                await output.WriteLineAsync($"{ticket.Id}  {ticket.AskedAt:yyyy-MM-dd HH:mm}  {ticket.Language}  {ticket.ConversationId}");
        return 0;
    }

    private static async Task<int> ExportAsync(SqliteTurnReader store, string id, string format, TextWriter output)
    {
        var conversation = await ConversationOfAsync(store, id);
        var activities = await ReadAsync(store, conversation);
        if (activities.Count == 0)
        {
            Console.Error.WriteLine("There is no such conversation or ticket.");
            return 1;
        }

        switch (format)
        {
            case "json":
                await output.WriteLineAsync(JsonSerializer.Serialize(new Transcript(activities), ProtocolJson.Plain.Transcript));
                return 0;
            case "transcript":
                await output.WriteLineAsync(JsonSerializer.Serialize(activities, ProtocolJson.Plain.IReadOnlyListActivity));
                return 0;
            case "markdown":
                await output.WriteAsync(TranscriptMarkdown.Of(conversation, activities));
                return 0;
            default:
                return Usage();
        }
    }

    private static async Task<string> ConversationOfAsync(SqliteTurnReader store, string id)
    {
        var key = Ticket.Key(id);
        var found = await store.ReadAsync([key], CancellationToken.None);
        return found.TryGetValue(key, out var item) ? item.Value.Deserialize<Ticket>()!.ConversationId : id;
    }

    private static async Task<List<Activity>> ReadAsync(SqliteTurnReader store, string conversation)
    {
        var activities = new List<Activity>();
        for (long after = 0; ;)
        {
            var page = await store.ReadActivitiesAsync(conversation, after, Page, CancellationToken.None);
            activities.AddRange(page.Select(recorded => recorded.Activity));
            if (page.Count < Page)
                return activities;
            after = page[^1].Sequence;
        }
    }

    private static string? Option(string[] args, string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

    private static int Usage()
    {
        Console.Error.WriteLine("transcript list [--data DIR]\ntranscript export CONVERSATION-OR-TICKET [--format json|transcript|markdown] [--data DIR]");
        return 2;
    }
}
