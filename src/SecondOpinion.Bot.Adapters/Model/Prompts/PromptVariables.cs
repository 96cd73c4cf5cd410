using System.Net;
using HandlebarsDotNet;

namespace SecondOpinion.Bot.Adapters.Model.Prompts;

/// <summary>
/// Fills a template as Semantic Kernel's handlebars format does: values are encoded before they go in, handlebars encodes them again, the whole is decoded
/// once. What is left is a value that cannot open or close a message, whatever it holds.
/// </summary>
internal static class PromptVariables
{
    private static readonly IHandlebars Engine = Handlebars.Create();

    /// <summary>The variables of a template; null when it holds anything but plain variables.</summary>
    public static IReadOnlySet<string>? In(string template)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var at = template.IndexOf("{{", StringComparison.Ordinal); at >= 0; at = template.IndexOf("{{", at, StringComparison.Ordinal))
        {
            var end = template.IndexOf("}}", at, StringComparison.Ordinal);
            var name = end < 0 ? "" : template[(at + 2)..end];
            if (name.Length == 0 || !name.All(letter => char.IsAsciiLetterLower(letter) || letter == '_'))
                return null;
            names.Add(name);
            at = end + 2;
        }

        return names;
    }

    /// <summary>The template as a function of its values; made once, for it takes longer than a thousand fillings.</summary>
    public static Func<IReadOnlyDictionary<string, string>, string> Compile(string template)
    {
        var compiled = Engine.Compile(template);
        return values => WebUtility.HtmlDecode(compiled(values.ToDictionary(value => value.Key, value => (object)WebUtility.HtmlEncode(value.Value), StringComparer.Ordinal))).Trim();
    }
}
