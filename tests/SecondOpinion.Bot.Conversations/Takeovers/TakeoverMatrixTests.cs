using SecondOpinion.Bot.Protocol.Schema;
using Xunit;

namespace SecondOpinion.Bot.Conversations.Takeovers;

/// <summary>
/// In every state, language and wording: the takeover is the first thing that the turn says, with the number in its first line, and nothing else of
/// the turn claims its importance. One wording for each state and language here; all 25 with ./test --long.
/// </summary>
public sealed class TakeoverMatrixTests
{
    private const int Wordings = 25;
    private const int Languages = 15;

    private static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Messages = RedMessages.Read(BotUnderTest.Screen, Wordings);
    private static readonly bool Whole = Environment.GetEnvironmentVariable("LONG") == "1";

    public static TheoryData<string> States() => [.. DialogStates.All.Select(state => state.Name)];

    [Fact]
    public void There_are_enough_wordings_in_every_language() =>
        Assert.Equal(Languages, Messages.Count(language => language.Value.Count == Wordings));

    [Theory]
    [MemberData(nameof(States))]
    public Task It_comes_first(string state) => EachAsync(state, async (bot, message) =>
    {
        var said = await bot.SayAsync(message);
        return said;
    });

    [Theory]
    [MemberData(nameof(States))]
    public Task It_comes_first_with_the_store_stopped(string state) => EachAsync(state, async (bot, message) =>
    {
        bot.StopStore();
        return await bot.SayAsync(message);
    });

    private static async Task EachAsync(string name, Func<BotUnderTest, string, Task<IReadOnlyList<Activity>>> sayAsync)
    {
        var (_, reach) = DialogStates.All.Single(state => state.Name == name);
        var missed = new List<string>();
        foreach (var (language, wordings) in Messages)
        {
            foreach (var message in Whole ? wordings : wordings.Skip(name.Length % wordings.Count).Take(1))
            {
                await using var bot = new BotUnderTest();
                await reach(bot);
                var said = (await sayAsync(bot, message)).Where(a => a.Type == ActivityTypes.Message).ToList();
                if (!IsTakeover(said.FirstOrDefault()) || said.Count(a => a.Importance == ActivityImportance.High) != 1)
                    missed.Add($"{language}: {message}");
            }
        }

        Assert.True(missed.Count == 0, $"{name}: {missed.Count} not taken over first, e.g. {missed.FirstOrDefault()}");
    }

    private static bool IsTakeover(Activity? first) =>
        first is { Importance: ActivityImportance.High, Text: ['#', ' ', >= '0' and <= '9', ..] }
        && first.SuggestedActions!.Actions![0].Value!.Value.GetString()!.StartsWith("tel:", StringComparison.Ordinal);
}
