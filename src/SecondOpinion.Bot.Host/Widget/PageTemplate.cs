namespace SecondOpinion.Bot.Host.Widget;

/// <summary>A page of the widget: its words from <c>pages/</c>, with the parts it shares with others and its addresses put in.</summary>
internal sealed class PageTemplate
{
    private const string NoncePlace = "{{nonce}}";

    private readonly string text;

    private PageTemplate(string text) => this.text = text;

    /// <summary>Reads a page and fills every <c>{{name}}</c> but the nonce.</summary>
    /// <exception cref="InvalidDataException">The page names something that nobody fills.</exception>
    public static PageTemplate Load(string root, string file, IReadOnlyDictionary<string, string> values)
    {
        var text = File.ReadAllText(Path.Combine(root, file));
        foreach (var (name, value) in values)
        {
            text = text.Replace("{{" + name + "}}", value, StringComparison.Ordinal);
        }

        return text.Replace(NoncePlace, "", StringComparison.Ordinal).Contains("{{", StringComparison.Ordinal)
            ? throw new InvalidDataException($"The page {file} names a part that does not exist.")
            : new PageTemplate(text);
    }

    /// <summary>The page for one answer; the nonce lets the styles that Web Chat makes in this very page pass its policy.</summary>
    public string Render(string nonce) => text.Replace(NoncePlace, nonce, StringComparison.Ordinal);
}
