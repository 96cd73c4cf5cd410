using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SecondOpinion.Bot.Dialogs.Phrasing;

namespace SecondOpinion.Bot.Host.Operations.Teams;

/// <summary>The app's manifest, version 1.19 of Microsoft's schema. For one person at a time: it cannot be added to a team or a group.</summary>
internal static class TeamsManifest
{
    public const string ColorIcon = "color.png";
    public const string OutlineIcon = "outline.png";
    public const string Accent = "#0B5C6B";

    private const string Version = "1.19";
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(PhraseBook phrases, TeamsApp app)
    {
        string Say(Phrase phrase) => phrases.Say(PhraseBook.Fallback, phrase);
        JsonObject Command(Phrase title, Phrase about) => new() { ["title"] = Say(title), ["description"] = Say(about) };
        return new JsonObject
        {
            ["$schema"] = $"https://developer.microsoft.com/json-schemas/teams/v{Version}/MicrosoftTeams.schema.json",
            ["manifestVersion"] = Version,
            ["version"] = app.Version,
            ["id"] = app.AppId,
            ["developer"] = new JsonObject
            {
                ["name"] = Say(TeamsPhrases.Developer),
                ["websiteUrl"] = app.Website.AbsoluteUri,
                ["privacyUrl"] = app.Privacy.AbsoluteUri,
                ["termsOfUseUrl"] = app.Terms.AbsoluteUri,
            },
            ["name"] = new JsonObject { ["short"] = Say(TeamsPhrases.Name), ["full"] = Say(TeamsPhrases.NameFull) },
            ["description"] = new JsonObject { ["short"] = Say(TeamsPhrases.Short), ["full"] = Say(TeamsPhrases.Full) },
            ["icons"] = new JsonObject { ["color"] = ColorIcon, ["outline"] = OutlineIcon },
            ["accentColor"] = Accent,
            ["bots"] = new JsonArray(new JsonObject
            {
                ["botId"] = app.AppId,
                ["scopes"] = new JsonArray("personal"),
                ["supportsFiles"] = false,
                ["isNotificationOnly"] = false,
                ["commandLists"] = new JsonArray(new JsonObject
                {
                    ["scopes"] = new JsonArray("personal"),
                    ["commands"] = new JsonArray(
                        Command(TeamsPhrases.Start, TeamsPhrases.StartAbout),
                        Command(TeamsPhrases.Person, TeamsPhrases.PersonAbout),
                        Command(TeamsPhrases.Help, TeamsPhrases.HelpAbout),
                        Command(TeamsPhrases.Delete, TeamsPhrases.DeleteAbout)),
                }),
            }),
            ["permissions"] = new JsonArray("identity", "messageTeamMembers"),
            ["validDomains"] = new JsonArray(app.Website.IdnHost),
            ["defaultInstallScope"] = "personal",
        }.ToJsonString(Readable);
    }
}
