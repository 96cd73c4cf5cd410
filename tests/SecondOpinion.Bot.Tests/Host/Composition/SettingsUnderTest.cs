using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using SecondOpinion.Bot.Host.Composition;
using Xunit;

namespace SecondOpinion.Bot.Tests.Host.Composition;

/// <summary>Settings read as the start reads them.</summary>
internal static class SettingsUnderTest
{
    public static Settings Read(Action<IConfigurationBuilder> sources)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        sources(builder.Configuration);
        return builder.AddSettings();
    }

    public static Settings Read(params (string Key, string Value)[] settings) => Read(builder =>
        builder.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create<string, string?>(setting.Key, setting.Value))));

    public static IReadOnlyList<string> Faults(params (string Key, string Value)[] settings) =>
        Assert.Throws<StartupException>(() => Read(settings)).Faults;
}
