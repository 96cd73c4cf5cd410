using Microsoft.AspNetCore.DataProtection;
using SecondOpinion.Bot.Dialogs.Citing;
using SecondOpinion.Bot.Dialogs.GuideAnswers;
using SecondOpinion.Bot.Dialogs.Handoff;
using SecondOpinion.Bot.Dialogs.Intake;
using SecondOpinion.Bot.Dialogs.Routing;
using SecondOpinion.Bot.Host.Composition;
using SecondOpinion.Bot.Host.Desk.Accounts;
using SecondOpinion.Bot.Host.Desk.Page;
using SecondOpinion.Bot.Host.Desk.Queue;
using SecondOpinion.Bot.Host.Desk.SignIn;
using SecondOpinion.Bot.Host.Desk.Tickets;
using SecondOpinion.Bot.Host.Operations.Transcripts;
using SecondOpinion.Bot.Protocol.Connector.Sending;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Host.Desk;

/// <summary>What the coordinators' desk needs.</summary>
internal static class DeskRegistration
{
    public static void AddDesk(this WebApplicationBuilder builder, Settings settings)
    {
        var services = builder.Services;
        services.AddSingleton(settings.Desk);
        services.AddSingleton(new AccountFile(settings.Bot.Data));
        services.AddSingleton<Passwords>();
        services.AddSingleton<LockOut>();
        services.AddSingleton<DeskIdentity>();
        services.AddSingleton<SessionEndpoints>();
        services.AddSingleton<Colleagues>();
        services.AddSingleton<DeskPipeline>();
        AddCookies(services, settings);

        services.AddSingleton<TicketQueue>();
        services.AddHostedService(provider => provider.GetRequiredService<TicketQueue>());
        services.AddSingleton<DeskPresence>();
        services.AddHostedService<DeskClock>();
        services.AddSingleton<EventsEndpoint>();
        services.AddSingleton<IActivityDelivery>(provider =>
            new DeskDelivery(provider.GetRequiredService<RoutedDelivery>(), provider.GetRequiredService<TicketQueue>()));

        services.AddSingleton<DeskTurns>();
        services.AddSingleton<IContactVault, ContactVault>();
        services.AddSingleton<TicketReading>();
        services.AddSingleton<DeskAudit>();
        services.AddSingleton<TicketEndpoints>();
        services.AddSingleton<ActionEndpoint>();
        services.AddSingleton<SupervisorEndpoints>();
        services.AddSingleton<ExportEndpoint>();
        services.AddSingleton(new TranscriptFormats(TranscriptWords.Load(settings.Bot.ContentDirectory)));
        services.AddSingleton(provider => provider.GetRequiredService<BotContent>() is var content
            ? new SituationSummary(content.Flow, content.Guide, content.Signals, content.IntakePhrases) : null!);
        services.AddSingleton(provider => provider.GetRequiredService<BotContent>() is var content
            ? new GuideAnswers(content.Guide.Answerer, content.GuideAnswerPhrases, provider.GetRequiredService<PublicAddress>(), content.Emergency.LanguageOf) : null!);
        services.AddSingleton(provider => new HandoffServices(
            provider.GetRequiredService<DeskPresence>(),
            provider.GetRequiredService<IContactVault>(),
            settings.Handoff.Times,
            provider.GetRequiredService<ITurnStore>(),
            settings.Hub.IsConfigured));
        services.AddSingleton(provider => DeskPage.Load(provider.GetRequiredService<BotContent>(), settings.Bot.ContentDirectory));
    }

    // Keys stand in the data directory: sessions and contact details outlive a restart.
    private static void AddCookies(IServiceCollection services, Settings settings)
    {
        services.AddDataProtection()
            .PersistKeysToFileSystem(Directory.CreateDirectory(Path.Combine(settings.Bot.Data, "keys")))
            .SetApplicationName("second-opinion");
        services.AddAntiforgery(options =>
        {
            options.HeaderName = "X-CSRF";
            options.Cookie.Name = "second-opinion-csrf";
            options.Cookie.Path = DeskEndpoints.Base;
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.SuppressXFrameOptionsHeader = true;
        });
        services.AddAuthentication(DeskIdentity.Scheme).AddCookie(DeskIdentity.Scheme, options =>
        {
            options.Cookie.Name = "second-opinion-desk";
            options.Cookie.Path = DeskEndpoints.Base;
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = settings.Bot.PublicUrl.StartsWith("https:", StringComparison.OrdinalIgnoreCase) ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
            options.ExpireTimeSpan = TimeSpan.FromHours(settings.Desk.SessionHours);
            options.SlidingExpiration = false;
        });
    }
}
