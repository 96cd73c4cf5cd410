using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Tests.Adapters.Content.Guide;
using Xunit;

namespace SecondOpinion.Bot.Tests.Dialogs.Channels;

/// <summary>docs/channels.md says what each channel shows; its table is what was rendered. UPDATE_GOLDEN=1 writes it anew.</summary>
[Collection("golden channels")]
public sealed class ChannelTableTests
{
    private const string Begin = "<!-- table: begin -->\n";
    private const string End = "<!-- table: end -->\n";
    private static readonly string File = Path.Combine(RealGuide.Root, "docs", "channels.md");
    private static readonly string[] Channels = ["webchat", "directline", "emulator", "msteams", "sms"];

    [Fact]
    public async Task The_table_in_the_docs_is_what_each_channel_is_sent()
    {
        var document = await System.IO.File.ReadAllTextAsync(File);
        var (before, rest) = (document[..(document.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length)], document[document.IndexOf(End, StringComparison.Ordinal)..]);
        var expected = before + await TableAsync() + rest;
        if (RenderedConversation.IsUpdate)
            await System.IO.File.WriteAllTextAsync(File, document = expected);

        Assert.Equal(expected, document);
    }

    private static async Task<string> TableAsync()
    {
        var replies = (await RenderedConversation.FrozenAsync()).Replies.ToList();
        (string Name, Activity Said)[] rows =
        [
            ("the greeting, three answers", replies[0]),
            ("a question with many answers", replies.First(reply => reply.SuggestedActions?.Actions?.Count > 3)),
            ("an answer from the guide", replies.First(reply => reply.Entities?.Count > 0 && reply.SuggestedActions is null)),
            ("the last part of the brief", replies.Last(reply => reply.Text!.Contains("/brief/", StringComparison.Ordinal))),
            ("an emergency", replies.First(reply => reply.Importance == ActivityImportance.High)),
        ];
        var lines = rows.Select(row => $"| {row.Name} | {string.Join(" | ", Channels.Select(channel => Describe(RenderedConversation.Forms.Render(row.Said, channel))))} |\n");
        var typing = $"| typing sign | {string.Join(" | ", Channels.Select(channel => RenderedConversation.Forms.ShowsTyping(channel) ? "yes" : "no"))} |\n";
        return $"| what | {string.Join(" | ", Channels)} |\n|---|{string.Concat(Channels.Select(_ => "---|"))}\n{string.Concat(lines)}{typing}";
    }

    private static string Describe(IReadOnlyList<Activity> parts)
    {
        var last = parts[^1];
        var said = new List<string> { parts.Count == 1 ? last.TextFormat ?? "markdown" : $"{parts.Count} {last.TextFormat} messages" };
        if (last.SuggestedActions?.Actions is { Count: > 0 } actions)
            said.Add($"{actions.Count} buttons");
        foreach (var card in (last.Attachments ?? []).Select(attachment => attachment.Content!.Value))
            said.Add(card.GetProperty("body").GetArrayLength() == 0
                ? $"card with {card.GetProperty("actions").GetArrayLength()} buttons"
                : $"card with a list of {card.GetProperty("body")[0].GetProperty("choices").GetArrayLength()} and {card.GetProperty("actions").GetArrayLength()} buttons");
        if (last.Text!.Split('\n').Count(line => line.Length > 2 && char.IsDigit(line[0]) && line.Contains(". ", StringComparison.Ordinal)) is > 0 and var numbered)
            said.Add($"{numbered} numbered");
        if (parts.Any(part => part.Entities?.Count > 0))
            said.Add("citations as an entity");
        else if (parts.Any(part => part.Text!.Contains("Sources:", StringComparison.Ordinal)))
            said.Add("sources as text");
        return string.Join(", ", said);
    }
}
