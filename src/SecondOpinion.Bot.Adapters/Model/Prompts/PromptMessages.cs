using System.Diagnostics.CodeAnalysis;
using System.Xml;
using System.Xml.Linq;
using Microsoft.Extensions.AI;

namespace SecondOpinion.Bot.Adapters.Model.Prompts;

/// <summary>Reads a filled template's message elements into chat messages, as Semantic Kernel's chat prompt parser does.</summary>
internal static class PromptMessages
{
    public static bool TryRead(string filled, [NotNullWhen(true)] out IReadOnlyList<ChatMessage>? messages)
    {
        messages = null;
        try
        {
            var root = XElement.Parse($"<root>{filled}</root>", LoadOptions.PreserveWhitespace);
            var read = root.Elements().Where(element => element.Name == "message" && !element.HasElements).ToList();
            if (read.Count == 0 || read.Count != root.Elements().Count() || read.Any(message => RoleOf(message) is null))
                return false;
            messages = [.. read.Select(message => new ChatMessage(RoleOf(message)!.Value, message.Value.Trim()))];
            return true;
        }
        catch (XmlException)
        {
            return false;
        }
    }

    private static ChatRole? RoleOf(XElement message) => message.Attribute("role")?.Value switch
    {
        "system" => ChatRole.System,
        "user" => ChatRole.User,
        "assistant" => ChatRole.Assistant,
        _ => null,
    };
}
