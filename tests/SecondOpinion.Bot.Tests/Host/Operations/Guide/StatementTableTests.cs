using SecondOpinion.Bot.Host.Operations.Guide;
using SecondOpinion.Bot.Tests.Adapters.Content.Guide;
using Xunit;

namespace SecondOpinion.Bot.Tests.Host.Operations.Guide;

public sealed class StatementTableTests
{
    private static readonly string Statements =
        Path.Combine(RealGuide.Root, "tests", "SecondOpinion.Bot.Tests", "Adapters", "Content", "Guide", "seed-facts.jsonl");

    [Fact]
    public void Every_statement_of_the_sources_is_in_a_passage_or_left_out_with_a_reason()
    {
        using var table = new StringWriter();
        Assert.Equal(0, StatementTable.Run(RealGuide.Book, RealGuide.Root, Statements, table));
    }

    [Fact]
    public void The_table_in_docs_is_the_one_the_command_prints()
    {
        using var table = new StringWriter();
        StatementTable.Run(RealGuide.Book, RealGuide.Root, Statements, table);
        Assert.Equal(table.ToString(), File.ReadAllText(Path.Combine(RealGuide.Root, "docs", "guide-trace.md")).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_statement_without_a_passage_is_named()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, """{"id": "000-999", "topic": "meta"}""");
        using var table = new StringWriter();
        Assert.Equal(1, StatementTable.Run(RealGuide.Book, RealGuide.Root, file, table));
        Assert.Contains("1 without a passage (000-999)", table.ToString(), StringComparison.Ordinal);
        File.Delete(file);
    }
}
