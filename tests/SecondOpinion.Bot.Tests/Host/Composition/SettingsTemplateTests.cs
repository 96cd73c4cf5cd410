using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using SecondOpinion.Bot.Adapters.Model;
using SecondOpinion.Bot.Host.Composition;
using SecondOpinion.Bot.Protocol.Connector;
using SecondOpinion.Bot.Protocol.DirectLine;
using SecondOpinion.Bot.Tests.Adapters.Content.Guide;
using Xunit;

namespace SecondOpinion.Bot.Tests.Host.Composition;

/// <summary>appsettings.template.json is what an operator reads: it holds every setting with its default, and nothing else.</summary>
public sealed class SettingsTemplateTests
{
    private static readonly string Template = Path.Combine(RealGuide.Root, "appsettings.template.json");

    /// <summary>Where the options of each class stand. A class that joins the settings joins this list.</summary>
    private static readonly Dictionary<Type, string> Sections = new()
    {
        [typeof(BotOptions)] = "",
        [typeof(BriefOptions)] = "Brief",
        [typeof(RetentionOptions)] = "Retention",
        [typeof(HandoffOptions)] = "Handoff",
        [typeof(DeskOptions)] = "Desk",
        [typeof(HubOptions)] = "Hub",
        [typeof(DirectLineOptions)] = DirectLineOptions.Section,
        [typeof(ModelOptions)] = "Model",
        [typeof(ConnectorOptions)] = ConnectorOptions.Section,
    };

    [Fact]
    public void Every_class_of_options_has_its_section() => Assert.Equal(
        typeof(Settings).GetProperties().Select(property => property.PropertyType.Name).Order(StringComparer.Ordinal),
        Sections.Keys.Select(type => type.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void It_holds_every_setting_with_exactly_its_default_and_nothing_else()
    {
        var expected = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (type, section) in Sections)
            foreach (var property in type.GetProperties().Where(property => property.CanWrite))
                expected.Add(section.Length == 0 ? property.Name : $"{section}:{property.Name}", Json(property, Activator.CreateInstance(type)!));

        Assert.Equal(expected, Leaves());
    }

    [Fact]
    public void It_binds_without_faults()
    {
        var settings = SettingsUnderTest.Read(builder => builder.AddJsonFile(Template));

        Assert.Equal((30, 90, TimeSpan.FromMinutes(30)), (settings.Brief.PageDays, settings.Retention.ConversationDays, settings.DirectLine.TokenLifetime));
        Assert.Empty(settings.DirectLine.Origins);
    }

    [Fact]
    public void Every_setting_has_a_comment_right_above_it()
    {
        var lines = File.ReadLines(Template).Select(line => line.Trim()).ToList();

        Assert.Empty(lines.Where((line, at) => line.StartsWith('"') && !line.EndsWith('{') && !lines[at - 1].StartsWith("//", StringComparison.Ordinal)));
    }

    private static string Json(PropertyInfo property, object options) => property.GetValue(options) switch
    {
        TimeSpan time => JsonSerializer.Serialize(time.ToString("c")),
        string text => JsonSerializer.Serialize(text),
        IEnumerable list => JsonSerializer.Serialize(list),
        var value => JsonSerializer.Serialize(value),
    };

    private static SortedDictionary<string, string> Leaves()
    {
        var leaves = new SortedDictionary<string, string>(StringComparer.Ordinal);
        Add("", JsonNode.Parse(File.ReadAllText(Template), documentOptions: new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip })!.AsObject());
        return leaves;

        void Add(string path, JsonObject section)
        {
            foreach (var (name, value) in section)
                if (value is JsonObject inner)
                    Add($"{path}{name}:", inner);
                else
                    leaves.Add(path + name, value!.ToJsonString());
        }
    }
}
