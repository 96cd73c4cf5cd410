using SecondOpinion.Bot.Adapters.Content;
using SecondOpinion.Bot.Adapters.Content.Phrasing;
using SecondOpinion.Bot.Dialogs.Channels;
using SecondOpinion.Bot.Dialogs.Citing;
using SecondOpinion.Bot.Dialogs.Handoff;
using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Dialogs.Routing;
using SecondOpinion.Bot.Host.Endpoints.Brief;
using SecondOpinion.Bot.Host.Endpoints.Guide;
using SecondOpinion.Bot.Protocol.DirectLine.Conversations;
using SecondOpinion.Bot.Protocol.Jobs;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Host.Composition;

/// <summary>The bot, its content and the adapter that runs its turns.</summary>
internal static class BotRegistration
{
    public static void AddBot(this WebApplicationBuilder builder, Settings settings)
    {
        var content = BotContentLoader.Load(settings.Bot.ContentDirectory);
        builder.Services.AddSingleton(content);
        builder.Services.AddSingleton(content.Guide);
        builder.Services.AddSingleton<ServedAddress>();
        builder.Services.AddSingleton(services => new PublicAddress(services.GetRequiredService<ServedAddress>().Base));
        builder.Services.AddSingleton(services => BotAssembly.Build(content, new BotServices(
            services.GetRequiredService<TimeProvider>(),
            services.GetRequiredService<PublicAddress>(),
            RandomTokens.ForAddress,
            RandomTokens.Readably,
            TimeSpan.FromDays(settings.Brief.PageDays))
        {
            HasModel = settings.Model.IsConfigured,
            Handoff = services.GetRequiredService<HandoffServices>(),
        }));
        builder.Services.AddSingleton(services => Adapter(services, content));
        builder.Services.AddJobs();
        builder.Services.AddSingleton<BotTurn>(services =>
        {
            var (adapter, bot) = (services.GetRequiredService<ConversationAdapter>(), services.GetRequiredService<AssembledBot>().Bot);
            return (inbound, cancellationToken) => adapter.ProcessAsync(inbound, bot.OnTurnAsync, cancellationToken);
        });
        builder.Services.AddSingleton(BriefPage.From(content.IntakePhrases));
        builder.Services.AddSingleton(new GuidePage(content.Guide, GuidePageWords(content, settings)));
        builder.Services.AddHostedService<ContentAge>();
    }

    private static PhraseBook GuidePageWords(BotContent content, Settings settings)
    {
        var words = PhraseBookLoader.Load(
            Path.Combine(settings.Bot.ContentDirectory, "dialogs"), "guidepages", id => content.Guide.Facts.TryGetValue(id, out var fact) ? fact.Text : null);
        var faults = PhraseCheck.Faults(words, Phrase.DeclaredIn(typeof(Endpoints.Guide.GuidePageWords))).ToList();
        return faults.Count == 0 ? words : throw new ContentException(faults);
    }

    private static ConversationAdapter Adapter(IServiceProvider services, BotContent content)
    {
        var failure = new TurnFailure(content.RoutingPhrases, services.GetRequiredService<ILogger<TurnFailure>>());
        var store = services.GetRequiredService<ITurnStore>();
        var adapter = new ConversationAdapter(
            store,
            services.GetRequiredService<IActivityDelivery>(),
            services.GetRequiredService<AssembledBot>().Screen,
            services.GetRequiredService<TimeProvider>(),
            jobs: services.GetRequiredService<IJobSignal>(),
            completion: services.GetRequiredService<ITurnCompletion>())
        {
            OnTurnError = failure.ApologiseAsync,
            OnFault = failure.Report,
        };
        adapter.Use(new ChannelInput(store)).Use(new SkillResult());
        return adapter;
    }
}
