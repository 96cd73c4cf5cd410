using SecondOpinion.Bot.Adapters.Content.Guide.Facts;
using SecondOpinion.Bot.Adapters.Content.Guide.Passages;
using SecondOpinion.Bot.Adapters.Content.Guide.Wording;
using SecondOpinion.Bot.Domain.Guide;

namespace SecondOpinion.Bot.Adapters.Content.Guide;

/// <summary>Reads guide/ and the words by which it is searched into a checked book.</summary>
public static class GuideBookLoader
{
    private static readonly char[] IdSigns = ['.', '-'];

    /// <param name="guideDirectory">guide/: sources.yaml, facts.yaml, LANGUAGE/TOPIC.md.</param>
    /// <param name="dialogsDirectory">dialogs/, whose guideanswers/ holds vocabulary and declines.</param>
    /// <exception cref="ContentException">Every fault at once, each with file and line. An expired fact is none: see <see cref="GuideBook.ExpiredOn"/>.</exception>
    /// <param name="learning">What was learned; null to read it from <paramref name="dialogsDirectory"/>.</param>
    public static GuideBook Load(string guideDirectory, string dialogsDirectory, GuideLearning? learning = null)
    {
        var faults = new FaultList();
        var sources = SourcesFile.Read(Path.Combine(guideDirectory, "sources.yaml"), faults);
        var facts = FactsFile.Read(Path.Combine(guideDirectory, "facts.yaml"), sources, faults);
        var composer = new PassageComposer(sources, facts, faults);
        var passages = Topics(guideDirectory)
            .SelectMany(t => TopicFile.Read(t.Path, faults) is { } file ? composer.Compose(file, t.Language) : []).ToArray();
        CheckIds(passages, faults);
        var words = Path.Combine(dialogsDirectory, "guideanswers");
        var vocabulary = VocabularyFiles.Read(words, faults);
        var declines = DeclinesFile.Read(Path.Combine(words, "declines.yaml"), faults);
        learning ??= LearningFiles.Read(words, faults);
        faults.ThrowIfAny();
        return new GuideBook(sources.Values, facts.Values, passages.Select(p => p.Passage), vocabulary, declines, learning!);
    }

    private static IEnumerable<(string Path, string Language)> Topics(string guideDirectory) =>
        Directory.GetDirectories(guideDirectory).Order(StringComparer.Ordinal)
            .SelectMany(d => Directory.GetFiles(d, "*.md").Order(StringComparer.Ordinal).Select(f => (f, Path.GetFileName(d))));

    private static void CheckIds((PassageBlock Block, Passage Passage)[] passages, FaultList faults)
    {
        var seen = new Dictionary<string, PassageBlock>(StringComparer.Ordinal);
        foreach (var (block, passage) in passages)
        {
            if (!passage.Id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || IdSigns.Contains(c)))
            {
                faults.Add(block.Path, block.Line, $"passage id '{passage.Id}' has other signs than lower-case letters, digits, dots and hyphens");
            }

            if (!seen.TryAdd(passage.Id, block))
            {
                faults.Add(block.Path, block.Line, $"passage '{passage.Id}' stands here a second time, first in {seen[passage.Id].Path}:{seen[passage.Id].Line}");
            }
        }

        foreach (var (block, passage) in passages)
        {
            foreach (var other in passage.Conflicts.Where(o => !seen.ContainsKey(o)))
            {
                faults.Add(block.Path, block.Line, $"passage '{passage.Id}' conflicts with '{other}', which does not exist");
            }
        }
    }
}
