using SecondOpinion.Bot.Adapters.Content.Guide;
using SecondOpinion.Bot.Domain.Guide;

namespace SecondOpinion.Bot.Tests.Adapters.Content.Guide;

/// <summary>A small guide on disk, to be spoilt by a test.</summary>
internal sealed class GuideFiles : IDisposable
{
    public const string Facts = """
        - id: price.scan
          what: A scan
          low: 1000
          high: 2500
          unit: KRW
          sources: [s]
          checked-on: 2026-01-01
          valid-until: 2027-01-01
          status: current
        """;

    public const string Topic = """
        ---
        id: costs
        title: Costs
        sources: [s]
        reviewed: 2026-01-01
        review-by: 2026-07-01
        ---

        ## Scan {#cost.scan}

        Asked: How much is a scan? | scan price
        Terms: picture

        A scan is quoted at {price.scan}.
        """;

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("guide");

    public GuideFiles()
    {
        Write("guide/sources.yaml", "- id: s\n  title: A source\n  kind: article\n");
        Write("guide/facts.yaml", Facts);
        Write("guide/en/topic.md", Topic);
        Write("dialogs/guideanswers/vocabulary.en.yaml", "idle: how much is a the\nalike:\n  - price, cost\n");
        Write("dialogs/guideanswers/declines.yaml", "- reason: dose\n  all: [\"how many pills\"]\n");
    }

    public string Path(string name) => System.IO.Path.Combine(root.FullName, name);

    public void Write(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path(name))!);
        File.WriteAllText(Path(name), text);
    }

    public GuideBook Load() => GuideBookLoader.Load(Path("guide"), Path("dialogs"), GuideLearning.Nothing);

    public void Dispose() => root.Delete(recursive: true);
}
