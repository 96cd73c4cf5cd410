using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Dialogs.Channels;

/// <summary>Words alone: short messages, sources under the last, numbers instead of buttons.</summary>
internal sealed class PlainForm(PhraseBook phrases)
{
    // Longer ones are cut by gateways of text messages, in the middle of a word.
    private const int MaxLength = 1_000;

    public IReadOnlyList<Activity> Of(Activity activity, string language)
    {
        var choices = Choices.In(activity);
        List<string> blocks = [.. MarkdownLines.Plain(activity.Text ?? "").Split("\n\n", StringSplitOptions.RemoveEmptyEntries)];
        var sources = Citations.In(activity).Select(claim => claim.Url is null ? $"{claim.Marker} {claim.Name}" : $"{claim.Marker} {claim.Name} {claim.Url}").ToList();
        if (sources.Count > 0)
            blocks.Add(string.Join('\n', [phrases.Say(language, ChannelPhrases.Sources), .. sources]));
        // The number to call stands in the text; "tel:" means nothing here.
        blocks.AddRange(choices.Links.Where(link => !link.Url.StartsWith("tel:", StringComparison.Ordinal)).Select(link => $"{link.Title}: {link.Url}"));
        if (choices.Said.Count > 0)
            blocks.Add(string.Join('\n', [.. choices.Numbered, phrases.Say(language, ChannelPhrases.ReplyHint)]));

        var parts = Parts(blocks).ToList();
        return [.. parts.Select((text, index) => activity with
        {
            Text = text,
            TextFormat = "plain",
            SuggestedActions = null,
            Entities = null,
            Attachments = null,
            Speak = null,
            InputHint = index == parts.Count - 1 ? activity.InputHint : InputHints.IgnoringInput,
        })];
    }

    private static IEnumerable<string> Parts(IEnumerable<string> blocks)
    {
        var part = "";
        foreach (var block in blocks.SelectMany(Pieces))
        {
            if (part.Length > 0 && part.Length + 2 + block.Length > MaxLength)
            {
                yield return part;
                part = "";
            }

            part = part.Length == 0 ? block : $"{part}\n\n{block}";
        }

        if (part.Length > 0)
            yield return part;
    }

    // A block that is too long by itself is parted between lines, and a line between words.
    private static IEnumerable<string> Pieces(string block)
    {
        while (block.Length > MaxLength)
        {
            var cut = block.LastIndexOf('\n', MaxLength - 1, MaxLength);
            if (cut <= 0)
                cut = block.LastIndexOf(' ', MaxLength - 1, MaxLength);
            if (cut <= 0)
                cut = char.IsHighSurrogate(block[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
            yield return block[..cut].TrimEnd();
            block = block[cut..].TrimStart();
        }

        if (block.Length > 0)
            yield return block;
    }
}
