using System.Text.RegularExpressions;
using Xunit;

namespace SecondOpinion.Bot.Tests.Architecture;

/// <summary>Rules of the house that a compiler does not know. Each was seen to fail before it was trusted.</summary>
public sealed class HouseRulesTests
{
    private const int LongestFile = 250;

    // The one writer of the store is a thread, not a task: it may block.
    private const string ThreadOfItsOwn = "WriteLoop.cs";

    private static readonly string Root = FindRoot();

    public static TheoryData<string, string[]> References() => new()
    {
        { "Domain", [] },
        { "Protocol", [] },
        { "Dialogs", ["Domain", "Protocol"] },
        { "Adapters", ["Dialogs"] },
        { "Host", ["Adapters"] },
    };

    [Theory]
    [MemberData(nameof(References))]
    public void References_run_one_way(string project, string[] allowed)
    {
        var text = File.ReadAllText(Path.Combine(Root, "src", $"SecondOpinion.Bot.{project}", $"SecondOpinion.Bot.{project}.csproj"));

        Assert.Equal(allowed, Regex.Matches(text, @"ProjectReference Include=""[^""]*SecondOpinion\.Bot\.(\w+)\.csproj""").Select(match => match.Groups[1].Value));
    }

    [Fact]
    public void No_source_file_is_longer_than_250_lines() =>
        Assert.Empty(Sources().Where(path => File.ReadLines(path).Count() > LongestFile).Select(Relative));

    [Fact]
    public void A_namespace_is_its_folder() => Assert.Empty(
        from path in Sources()
        let space = Regex.Match(File.ReadAllText(path), @"^namespace ([\w.]+);", RegexOptions.Multiline).Groups[1].Value
        let folder = Path.GetDirectoryName(Path.GetRelativePath(Path.Combine(Root, "src"), path))!.Replace(Path.DirectorySeparatorChar, '.')
        where space.Length > 0 && space != folder
        select Relative(path));

    [Theory]
    [InlineData(@"DateTime(Offset)?\.(UtcNow|Now|Today)\b", "use TimeProvider")]
    [InlineData(@"\bGuid\.NewGuid\b|\bnew Random\(|Random\.Shared", "inject ids and randomness")]
    [InlineData(@"#region", "make the file smaller")]
    [InlineData(@"\.GetAwaiter\(\)\.GetResult\(\)|\.Wait\(\)", "await")]
    public void Nobody_writes(string pattern, string instead)
    {
        var found = Sources()
            .Where(path => Path.GetFileName(path) != ThreadOfItsOwn && Regex.IsMatch(WithoutComments(path), pattern))
            .Select(Relative).ToList();

        Assert.True(found.Count == 0, $"{instead}: {string.Join(", ", found)}");
    }

    [Fact]
    public void The_domain_reads_no_files_and_no_clock() => Assert.Empty(
        Sources().Where(path => path.Contains(".Domain", StringComparison.Ordinal)
            && Regex.IsMatch(WithoutComments(path), @"\bFile\.|\bDirectory\.|TimeProvider|HttpClient|System\.IO\b")).Select(Relative));

    [Fact]
    public void No_folder_is_a_drawer_for_everything() => Assert.DoesNotContain(
        Sources().Select(path => Path.GetFileName(Path.GetDirectoryName(path))!), folder => folder is "Helpers" or "Utils" or "Common" or "Managers" or "Services");

    private static IEnumerable<string> Sources() => Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.cs", SearchOption.AllDirectories)
        .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            && !path.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            && !path.Contains("node_modules", StringComparison.Ordinal));

    private static string WithoutComments(string path) => string.Join('\n', File.ReadLines(path).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)));

    private static string Relative(string path) => Path.GetRelativePath(Root, path);

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "SecondOpinion.Bot.sln")))
            directory = directory.Parent!;
        return directory.FullName;
    }
}
