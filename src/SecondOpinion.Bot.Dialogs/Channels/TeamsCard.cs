using System.Text.Json;
using System.Text.Json.Nodes;
using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Dialogs.Channels;

/// <summary>
/// The buttons of a message as an Adaptive Card: three at most; with more, the links stay buttons and what can be said becomes a list to
/// choose from. A client that cannot show the card shows its fallback text.
/// </summary>
internal sealed class TeamsCard(PhraseBook phrases, string language)
{
    /// <summary>The name under which a chosen answer comes back in the value of a message.</summary>
    public const string ChoiceInput = "choice";

    private const int MaxButtons = 3;

    public static bool FitsAsButtons(Choices choices) => choices.Said.Count + choices.Links.Count <= MaxButtons;

    public Attachment Of(Choices choices)
    {
        var card = new JsonObject
        {
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["type"] = "AdaptiveCard",
            ["version"] = "1.4",
            ["fallbackText"] = string.Join('\n', [.. choices.Links.Select(link => link.Title), .. choices.Numbered]),
        };
        var links = choices.Links.Select(Link);
        if (FitsAsButtons(choices))
        {
            card["body"] = new JsonArray();
            card["actions"] = new JsonArray([.. links, .. choices.Said.Select(Button)]);
        }
        else
        {
            card["body"] = new JsonArray(ChoiceSet(choices));
            card["actions"] = new JsonArray([.. links.Take(MaxButtons - 1), new JsonObject { ["type"] = "Action.Submit", ["title"] = phrases.Say(language, ChannelPhrases.Send) }]);
        }

        return new Attachment { ContentType = "application/vnd.microsoft.card.adaptive", Content = JsonSerializer.SerializeToElement(card) };
    }

    private static JsonObject Link((string Title, string Url) link) => new() { ["type"] = "Action.OpenUrl", ["title"] = link.Title, ["url"] = link.Url };

    // Shows in the chat as if it had been typed, and reaches us as text.
    private static JsonObject Button((string Title, string Value) choice) => new()
    {
        ["type"] = "Action.Submit",
        ["title"] = choice.Title,
        ["data"] = new JsonObject { ["msteams"] = new JsonObject { ["type"] = "imBack", ["value"] = choice.Value } },
    };

    private JsonObject ChoiceSet(Choices choices) => new()
    {
        ["type"] = "Input.ChoiceSet",
        ["id"] = ChoiceInput,
        ["style"] = "compact",
        ["placeholder"] = phrases.Say(language, ChannelPhrases.Choose),
        ["label"] = phrases.Say(language, ChannelPhrases.Choose),
        ["choices"] = new JsonArray([.. choices.Said.Select(choice => new JsonObject { ["title"] = choice.Title, ["value"] = choice.Value })]),
    };
}
