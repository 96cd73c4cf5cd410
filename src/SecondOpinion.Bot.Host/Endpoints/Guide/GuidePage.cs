using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Domain.Guide;

namespace SecondOpinion.Bot.Host.Endpoints.Guide;

/// <summary>One passage as a plain HTML page without script: what it says, where it comes from, how old it is.</summary>
internal sealed class GuidePage(GuideBook book, PhraseBook phrases)
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    public string Of(Passage passage)
    {
        var body = new StringBuilder();
        body.Append("<h1>").Append(Text(passage.Heading)).Append("</h1>");
        foreach (var paragraph in passage.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            body.Append("<p class=\"passage\">").Append(Text(paragraph)).Append("</p>");
        }

        body.Append("<dl>");
        Row(body, GuidePageWords.Source, [.. passage.Sources.Select(Source)]);
        Row(body, GuidePageWords.Topic, [passage.TopicTitle]);
        Row(body, GuidePageWords.Status, [Say(Status(passage.Status))]);
        Row(body, GuidePageWords.Reviewed, [Day(passage.Reviewed)]);
        Row(body, GuidePageWords.ReviewBy, [Day(passage.ReviewBy)]);
        Row(body, GuidePageWords.Figures, [.. passage.Facts.Select(id => Figure(book.Fact(id)))]);
        Row(body, GuidePageWords.Version, [passage.Version]);
        body.Append("</dl>");
        Conflicts(body, passage);
        return Page(passage.Language, passage.Heading, body.ToString());
    }

    public string Missing() => Page("en", Say(GuidePageWords.NotFound), $"<h1>{Text(Say(GuidePageWords.NotFound))}</h1>");

    private void Conflicts(StringBuilder body, Passage passage)
    {
        if (passage.Conflicts.Count == 0)
        {
            return;
        }

        body.Append("<h2>").Append(Text(Say(GuidePageWords.Conflicts))).Append("</h2><ul>");
        foreach (var other in passage.Conflicts.Select(book.Passage))
        {
            body.Append("<li><a href=\"/guide/").Append(Text(Uri.EscapeDataString(other.Id))).Append("\">").Append(Text(other.Heading)).Append("</a></li>");
        }

        body.Append("</ul>");
    }

    private void Row(StringBuilder body, Phrase name, IReadOnlyList<string> values)
    {
        if (values.Count == 0)
        {
            return;
        }

        body.Append("<dt>").Append(Text(Say(name))).Append("</dt>");
        foreach (var value in values)
        {
            body.Append("<dd>").Append(Text(value)).Append("</dd>");
        }
    }

    private string Source(string id)
    {
        var source = book.Source(id);
        var dated = source.Dated is { } date ? ", " + phrases.Say("en", GuidePageWords.Dated, Day(date)) : "";
        return $"{source.Title} ({source.Id}){dated}";
    }

    private string Figure(Fact fact) =>
        $"{fact.Text}: {fact.What} ({phrases.Say("en", GuidePageWords.Checked, Day(fact.CheckedOn), Day(fact.ValidUntil))})";

    private string Say(Phrase phrase) => phrases.Say("en", phrase);

    private static Phrase Status(PassageStatus status) => status switch
    {
        PassageStatus.Conflicting => GuidePageWords.StatusConflicting,
        PassageStatus.Superseded => GuidePageWords.StatusSuperseded,
        _ => GuidePageWords.StatusCurrent,
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Page(string language, string title, string body) =>
        $"<!doctype html><html lang=\"{Text(language)}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
        + $"<title>{Text(title)}</title><link rel=\"stylesheet\" href=\"/guide/page.css\"></head><body><main>{body}</main></body></html>";

    private static string Text(string words) => Html.Encode(words);
}
