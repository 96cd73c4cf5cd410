using SecondOpinion.Bot.Adapters.Content.Guide;
using SecondOpinion.Bot.EndToEnd.Node;
using Xunit;
using Xunit.Abstractions;

namespace SecondOpinion.Bot.EndToEnd.EmergencyNumbers;

/// <summary>The table of emergency numbers against a second source that others keep: npm <c>google-libphonenumber</c>.</summary>
public sealed class LibphonenumberTests(ITestOutputHelper output)
{
    private const string Source = "libphonenumber-2026";

    [Fact]
    public async Task Every_number_that_names_it_as_a_source_is_an_emergency_number_of_its_country()
    {
        var numbers = EmergencyFacts().Where(f => f.Sources.Contains(Source)).Select(f => $"{f.Country}={f.Text.Replace(" ", "", StringComparison.Ordinal)}").ToArray();

        Assert.True(numbers.Length >= 60);
        await new NodeScript(output, "EmergencyNumbers", "client").RunAsync("check.cjs", numbers);
    }

    [Fact]
    public void A_number_that_it_does_not_have_says_why_it_is_shown_all_the_same() =>
        Assert.All(EmergencyFacts().Where(f => !f.Sources.Contains(Source)), f => Assert.False(string.IsNullOrWhiteSpace(f.Note), f.Id));

    private static IEnumerable<Domain.Guide.Fact> EmergencyFacts() => Facts().Where(
        f => f.Id.StartsWith("emergency.", StringComparison.Ordinal) || f.Id.StartsWith("emergency-also.", StringComparison.Ordinal));

    private static IEnumerable<Domain.Guide.Fact> Facts()
    {
        var content = AppContext.BaseDirectory;
        return GuideBookLoader.Load(Path.Combine(content, "guide"), Path.Combine(content, "dialogs")).Facts.Values;
    }
}
