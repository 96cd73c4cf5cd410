using System.Diagnostics;
using SecondOpinion.Bot.Adapters.Content;
using SecondOpinion.Bot.Adapters.Model;
using SecondOpinion.Bot.Adapters.Model.Prompts;
using SecondOpinion.Bot.Dialogs.ModelAnswers;
using SecondOpinion.Bot.Domain.Guide;
using SecondOpinion.Bot.Domain.Guide.Support;
using SecondOpinion.Bot.Host.Composition;
using SecondOpinion.Bot.Host.Operations.DemoModel;

namespace SecondOpinion.Bot.Host.Operations.Model;

/// <summary>"model check": asks the configured model for one answer from the guide, as the service would, and says what came of it and what to mend.</summary>
internal static class ModelCheck
{
    private const string Question = "Is the second visit cheaper than the first?";

    public static async Task<int?> TryRunAsync(string[] args, TextWriter output)
    {
        if (args is not ["model", "check", .. var settings])
            return null;
        try
        {
            return await RunAsync(WebApplication.CreateBuilder(settings).AddSettings(), output);
        }
        catch (Exception refused) when (refused is StartupException or ContentException)
        {
            await output.WriteLineAsync(refused.Message);
            foreach (var fault in (refused as StartupException)?.Faults ?? ((ContentException)refused).Faults)
                await output.WriteLineAsync("  " + fault);
            return 1;
        }
    }

    private static async Task<int> RunAsync(Settings settings, TextWriter output)
    {
        if (!settings.Model.IsConfigured)
        {
            await output.WriteLineAsync("No model is configured (Model:Endpoint is empty): answers are the guide's own words.");
            return 2;
        }

        var content = BotContentLoader.Load(settings.Bot.ContentDirectory);
        await using var demo = settings.Model.Demo ? await DemoModelServer.StartAsync(new DemoScript { Pause = TimeSpan.Zero }, CancellationToken.None) : null;
        var endpoint = demo?.Address ?? ModelRegistration.EndpointOf(settings.Model);
        using var model = new ModelAdapter(settings.Model, PromptLoader.Load(ModelRegistration.PromptDirectory(settings)), () => endpoint, TimeProvider.System);

        await output.WriteLineAsync($"asking {endpoint.Host}, model {(settings.Model.Name.Length > 0 ? settings.Model.Name : "demo")} ...");
        var passages = content.Guide.Answerer.Decide(Question, []) is GuideDecision.Answered answered ? answered.Passages.Select(found => found.Passage).ToArray() : [];
        var check = content.DraftChecks.For(passages, "en");
        var watch = Stopwatch.StartNew();
        TimeSpan? first = null;
        var outcome = await model.Answers.PhraseAsync(
            new PhrasingRequest("model-check", Question, "en", [], [.. passages.Select(passage => (passage.Id, content.DraftChecks.Masked(passage)))], TimeProvider.System.GetUtcNow() + settings.Model.Patience),
            sentence =>
            {
                first ??= watch.Elapsed;
                var verdict = check.Judge(sentence);
                output.WriteLine(verdict.IsSupported ? $"  shown    {verdict.Shown}" : $"  refused  ({verdict.Fault} {verdict.Detail}) {sentence.Text}");
                return true;
            },
            CancellationToken.None);
        return await TellAsync(outcome, check, passages, watch.Elapsed, first, output);
    }

    private static async Task<int> TellAsync(ModelOutcome outcome, DraftCheck check, IReadOnlyList<Passage> passages, TimeSpan took, TimeSpan? first, TextWriter output)
    {
        await output.WriteLineAsync($"{outcome} after {took.TotalMilliseconds:F0} ms, first sentence after {first?.TotalMilliseconds ?? 0:F0} ms; {check.Supported} supported, {check.Refused} refused");
        var good = outcome == ModelOutcome.Completed && check.IsAnswer(passages);
        await output.WriteLineAsync(good ? "The model works: people get answers it phrased." : ModelHints.For(outcome));
        return good ? 0 : 1;
    }
}
