using System.Security.Cryptography;
using System.Text;
using SecondOpinion.Bot.Adapters.Content.Guide.Facts;
using SecondOpinion.Bot.Domain.Guide;

namespace SecondOpinion.Bot.Adapters.Content.Guide.Passages;

/// <summary>Makes passages of a topic file and says what is wrong with each.</summary>
internal sealed class PassageComposer(IReadOnlyDictionary<string, GuideSource> sources, IReadOnlyDictionary<string, Fact> facts, FaultList faults)
{
    public IEnumerable<(PassageBlock Block, Passage Passage)> Compose(TopicFile file, string language)
    {
        var front = file.Front;
        var topic = front.Required("id");
        var title = front.Required("title");
        var topicSources = front.List("sources");
        var reviewed = front.Date("reviewed");
        var reviewBy = front.Date("review-by");
        front.RefuseUnread();
        foreach (var block in file.Blocks)
        {
            var used = new List<string>();
            var text = Text(block, used);
            var passageSources = block.List("Source", ',') is { Count: > 0 } own ? own : topicSources;
            CheckSources(block, passageSources);
            yield return (block, new Passage(
                block.Id, topic, title, Fill(block, block.Heading, used), text, block.List("Asked", '|'), passageSources, [.. used.Distinct(StringComparer.Ordinal)],
                reviewed, reviewBy, Status(block), language, Version(block.Heading, text, passageSources))
            {
                SourceNames = [.. passageSources.Select(s => sources.TryGetValue(s, out var source) ? source.ShortName : s)],
                Terms = block.List("Terms", ','),
                Covers = block.List("Covers", ','),
                Conflicts = block.List("Conflicts", ','),
                Table = block.Value("Table"),
            });
        }
    }

    private string Text(PassageBlock block, List<string> used)
    {
        if (block.Body.Length == 0)
        {
            faults.Add(block.Path, block.Line, $"passage '{block.Id}' has no text");
        }

        if ((HandTypedFigures.First(block.Heading) ?? HandTypedFigures.First(block.Body)) is { } figure)
        {
            faults.Add(block.Path, block.BodyLine, $"passage '{block.Id}' has the figure '{figure}' typed by hand; write a fact id in braces");
        }

        return Fill(block, block.Body, used);
    }

    private string Fill(PassageBlock block, string template, List<string> used)
    {
        var unknown = new List<string>();
        var text = FactReferences.Fill(template, facts, used, unknown);
        foreach (var id in unknown)
        {
            faults.Add(block.Path, block.BodyLine, $"passage '{block.Id}' names the fact '{id}', which facts.yaml does not have");
        }

        return text;
    }

    private void CheckSources(PassageBlock block, IReadOnlyList<string> passageSources)
    {
        if (passageSources.Count == 0)
        {
            faults.Add(block.Path, block.Line, $"passage '{block.Id}' has no source");
        }

        foreach (var source in passageSources.Where(s => !sources.ContainsKey(s)))
        {
            faults.Add(block.Path, block.Line, $"passage '{block.Id}' names the source '{source}', which sources.yaml does not have");
        }
    }

    private PassageStatus Status(PassageBlock block)
    {
        var text = block.Value("Status") ?? "current";
        if (text is "current" or "conflicting" or "superseded" && Enum.TryParse<PassageStatus>(text, ignoreCase: true, out var status))
        {
            return status;
        }

        faults.Add(block.Path, block.Line, $"status '{text}' is not current, conflicting or superseded");
        return PassageStatus.Current;
    }

    private static string Version(string heading, string text, IReadOnlyList<string> passageSources) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{heading}\n{text}\n{string.Join(',', passageSources)}")))[..10];
}
