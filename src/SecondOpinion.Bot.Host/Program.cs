using System.Globalization;
using SecondOpinion.Bot.Host.Composition;
using SecondOpinion.Bot.Host.Desk;
using SecondOpinion.Bot.Host.Endpoints;
using SecondOpinion.Bot.Host.Endpoints.Brief;
using SecondOpinion.Bot.Host.Endpoints.Connector;
using SecondOpinion.Bot.Host.Endpoints.DirectLine;
using SecondOpinion.Bot.Host.Endpoints.Guide;
using SecondOpinion.Bot.Host.Hub;
using SecondOpinion.Bot.Host.Operations;
using SecondOpinion.Bot.Host.Widget;

// One culture on every machine: what a person reads and what is compared never depends on where the server stands.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;

return await Commands.TryRunAsync(args) ?? await Startup.RunAsync(
    args,
    builder =>
    {
        var settings = builder.AddSettings();
        builder.AddStore(settings);
        builder.Services.AddDirectLine(builder.Configuration, settings.Bot.Data);
        builder.Services.AddConnector(builder.Configuration);
        builder.AddModel(settings);
        builder.AddBot(settings);
        builder.AddDesk(settings);
        builder.AddHub(settings);
    },
    app =>
    {
        app.UseWebSockets();
        app.MapHealth();
        app.MapDirectLine();
        app.MapConnector();
        app.MapGuidePages();
        app.MapBriefPages();
        app.MapWidget();
        app.MapDesk();
    });
