using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using SecondOpinion.Bot.Adapters.Content;
using SecondOpinion.Bot.Adapters.Content.Phrasing;
using SecondOpinion.Bot.Dialogs.Phrasing;

namespace SecondOpinion.Bot.Host.Desk.Page;

/// <summary>
/// The words of the desk, from dialogs/desk. The page's scripts are the users: <c>words('name', { placeholder })</c>; every name they use must
/// exist in every language, every name existing must be used, and the placeholders must be the same.
/// </summary>
internal static partial class DeskWords
{
    public static PhraseBook Load(string contentDirectory, IEnumerable<string> sources)
    {
        var book = PhraseBookLoader.Load(Path.Combine(contentDirectory, "dialogs"), "desk", _ => null);
        var faults = PhraseCheck.Faults(book, sources.SelectMany(Used)).ToList();
        return faults.Count == 0 ? book : throw new ContentException(faults);
    }

    /// <summary>The words as they stand in the page for its scripts.</summary>
    public static string Html(PhraseBook book, string language) => string.Concat(
        book.All(book.Best(language)).Select(phrase => $"<span data-name=\"{HtmlEncoder.Default.Encode(phrase.Key)}\">{HtmlEncoder.Default.Encode(phrase.Value)}</span>\n"));

    private static IEnumerable<Phrase> Used(string source) =>
        Uses().Matches(source).Select(use => new Phrase(
            use.Groups["name"].Value,
            [.. use.Groups["filled"].Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(filled => filled.Split(':')[0])]));

    [GeneratedRegex(@"(?:words\('|data-words=""|data-words-label="")(?<name>[a-z0-9.-]+)['""](?:, \{ (?<filled>[^}]*) \})?", RegexOptions.NonBacktracking)]
    private static partial Regex Uses();
}
