using Microsoft.Extensions.Options;
using SecondOpinion.Bot.Adapters.Model;
using SecondOpinion.Bot.Protocol.Connector;
using SecondOpinion.Bot.Protocol.DirectLine;

namespace SecondOpinion.Bot.Host.Composition;

/// <summary>Reads every setting once, before anything else: a wrong or unknown one stops the start with the full list.</summary>
internal static class SettingsRegistration
{
    public static Settings AddSettings(this WebApplicationBuilder builder)
    {
        var reader = new SettingsReader(builder.Configuration);
        var settings = new Settings(
            reader.Read<BotOptions>(""),
            reader.Read<BriefOptions>("Brief"),
            reader.Read<RetentionOptions>("Retention"),
            reader.Read<HandoffOptions>("Handoff"),
            reader.Read<DeskOptions>("Desk"),
            reader.Read<HubOptions>("Hub"),
            reader.Read<DirectLineOptions>("Channels:DirectLine"),
            reader.Read<ConnectorOptions>(ConnectorOptions.Section),
            reader.Read<ModelOptions>("Model"));
        reader.Only("Channels", "DirectLine", "Connector");
        if (reader.Faults.Count > 0)
            throw new StartupException("The settings have faults:", reader.Faults);

        // The web server's own request log holds addresses, and an address may hold the token of a brief.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Error);
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(settings.Model);
        builder.Services.AddSingleton(Options.Create(settings.DirectLine));
        builder.Services.AddSingleton(Options.Create(settings.Connector));
        builder.Services.AddSingleton(TimeProvider.System);
        if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null)
            builder.WebHost.UseUrls(Settings.DefaultUrl);
        return settings;
    }
}
