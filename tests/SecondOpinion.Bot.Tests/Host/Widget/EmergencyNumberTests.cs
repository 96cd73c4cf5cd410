using System.Text.RegularExpressions;
using Xunit;
using YamlDotNet.Serialization;

namespace SecondOpinion.Bot.Tests.Host.Widget;

public sealed partial class EmergencyNumberTests
{
    [Fact]
    public void The_number_on_the_pages_is_the_guides_and_stands_in_one_file()
    {
        var number = NumberInTheGuide();
        var files = new[] { "pages", "client" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root(), "src", "SecondOpinion.Bot.Host", "Widget", folder)))
            .ToDictionary(path => Path.GetFileName(path), File.ReadAllText, StringComparer.Ordinal);
        var line = files["emergency.html"];

        Assert.Equal([number, number], Digits().Matches(line).Select(match => match.Value));
        Assert.Contains($"href=\"tel:{number}\"", line, StringComparison.Ordinal);
        Assert.DoesNotContain(
            files.Where(file => file.Key != "emergency.html"),
            file => Regex.IsMatch(file.Value, $@"\b{number}\b", RegexOptions.NonBacktracking) || TelephoneLink().IsMatch(file.Value));
    }

    private static string NumberInTheGuide()
    {
        var facts = new DeserializerBuilder().Build()
            .Deserialize<List<Dictionary<string, object>>>(File.ReadAllText(Path.Combine(Root(), "guide", "facts.yaml")));
        return Assert.IsType<string>(facts.Single(fact => fact["id"] as string == "phone.119")["text"]);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "SecondOpinion.Bot.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }

    [GeneratedRegex("[0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex Digits();

    [GeneratedRegex("tel:[0-9+]", RegexOptions.NonBacktracking)]
    private static partial Regex TelephoneLink();
}
