using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Conversations.Takeovers;

/// <summary>Every place a conversation can be in when an emergency is written, each with the way there.</summary>
internal static class DialogStates
{
    // The first button always moves the conversation forward; pressed this often it has passed every question, the summary and the brief.
    private const int Presses = 24;

    public static IReadOnlyList<(string Name, Func<BotUnderTest, Task> Reach)> All { get; } =
    [
        ("before anything", _ => Task.CompletedTask),
        .. Enumerable.Range(0, Presses).Select(count => ($"greeted, then {count} steps forward", (Func<BotUnderTest, Task>)(bot => ForwardAsync(bot, count)))),
        Saying("asked whether to delete everything", "start", "delete my data"),
        Saying("asked whether to start over", "start", "In Korea now", "start over"),
        Saying("a question of three was not understood", "start", "qqqq", "zzzz"),
        Saying("stopped", "start", "In Korea now", "stop"),
        Saying("a question answered in mid-interview", "start", "How much does an MRI cost?"),
        Saying("after an answer of the guide", "How much does an MRI cost?"),
        Saying("after a refusal", "Which hospital is the best?"),
        Saying("asked for agreement to hand over", "I want to talk to a person"),
        Saying("waiting for a person", "I want to talk to a person", "I agree, ask for a person"),
        Saying("just after another takeover", "my father collapsed and does not breathe"),
        Saying("asked for the country after a takeover", "my father collapsed and does not breathe", "Not in Korea"),
        Saying("went on after a takeover", "start", "my father collapsed and does not breathe", "Go on"),
    ];

    private static (string, Func<BotUnderTest, Task>) Saying(string name, params string[] messages) => (name, async bot =>
    {
        await bot.JoinAsync(null);
        foreach (var message in messages)
            await bot.SayAsync(message);
    }
    );

    private static async Task ForwardAsync(BotUnderTest bot, int count)
    {
        var said = await bot.JoinAsync(null);
        for (var step = 0; step < count; step++)
            said = await bot.SayAsync(FirstButton(said) ?? "none");
    }

    private static string? FirstButton(IReadOnlyList<Activity> said) => said.LastOrDefault()?.SuggestedActions?.Actions?[0].Value?.GetString();
}
