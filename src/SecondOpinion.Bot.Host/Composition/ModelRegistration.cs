using SecondOpinion.Bot.Adapters.Model;
using SecondOpinion.Bot.Adapters.Model.Prompts;
using SecondOpinion.Bot.Dialogs.Routing;
using SecondOpinion.Bot.Host.Operations.DemoModel;
using SecondOpinion.Bot.Protocol.Jobs;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Host.Composition;

/// <summary>The model that phrases answers, when one is configured; without one nothing of it is there.</summary>
internal static class ModelRegistration
{
    public static void AddModel(this WebApplicationBuilder builder, Settings settings)
    {
        // Read also without a model: a broken prompt file is found at the start and not on the day a model is configured.
        var prompts = PromptLoader.Load(PromptDirectory(settings));
        if (!settings.Model.IsConfigured)
            return;
        if (settings.Model.Demo)
        {
            builder.Services.AddSingleton<DemoModelService>();
            builder.Services.AddHostedService(services => services.GetRequiredService<DemoModelService>());
        }

        builder.Services.AddSingleton(services => new ModelAdapter(settings.Model, prompts, () => Endpoint(services, settings.Model), services.GetRequiredService<TimeProvider>()));
        builder.Services.AddSingleton<ModelLog>();
        builder.Services.AddSingleton<IJobHandler>(services =>
        {
            var handler = services.GetRequiredService<AssembledBot>().ModelAnswerHandler(
                services.GetRequiredService<ModelAdapter>().Answers,
                services.GetRequiredService<ITurnStore>(),
                services.GetRequiredService<IActivityDelivery>(),
                services.GetRequiredService<ConversationAdapter>(),
                services.GetRequiredService<TimeProvider>(),
                settings.Model.Patience);
            handler.OnAnswered = services.GetRequiredService<ModelLog>().Answered;
            return handler;
        });
    }

    // Prompts may be exchanged together with the content; content alone leaves ours.
    public static string PromptDirectory(Settings settings) =>
        Directory.Exists(Path.Combine(settings.Bot.ContentDirectory, "prompts")) ? settings.Bot.ContentDirectory : AppContext.BaseDirectory;

    /// <summary>The base address as clients need it.</summary>
    public static Uri EndpointOf(ModelOptions options) => new(options.Endpoint.EndsWith('/') ? options.Endpoint : options.Endpoint + "/");

    private static Uri Endpoint(IServiceProvider services, ModelOptions options) =>
        options.Demo ? services.GetRequiredService<DemoModelService>().Address : EndpointOf(options);
}
