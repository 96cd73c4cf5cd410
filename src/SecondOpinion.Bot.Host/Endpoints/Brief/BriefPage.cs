using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using SecondOpinion.Bot.Dialogs.Intake;
using SecondOpinion.Bot.Dialogs.Phrasing;

namespace SecondOpinion.Bot.Host.Endpoints.Brief;

/// <summary>A brief as one HTML page that needs no script and prints on A4. Every word of a person or of the guide is encoded.</summary>
public sealed class BriefPage(string goneTitle, string gone)
{
    public static BriefPage From(PhraseBook phrases) =>
        new(phrases.Say(PhraseBook.Fallback, BriefPhrases.GoneTitle), phrases.Say(PhraseBook.Fallback, BriefPhrases.Gone));

    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    private const string Arabic = "ar";

    // The guide's sentences are English in every brief.
    private const string English = " lang=\"en\" dir=\"ltr\"";

    public string Of(BriefView brief)
    {
        var body = new StringBuilder();
        body.Append("<header><h1>").Append(Text(brief.Title)).Append("</h1><p>").Append(Text(brief.Intro))
            .Append("</p>").Append(brief.InEnglish is null ? "" : $"<p class=\"note\">{Text(brief.InEnglish)}</p>").Append("<p class=\"made\">").Append(Text(brief.Made)).Append("</p></header>");
        foreach (var section in brief.Sections)
            Append(body, section);
        body.Append("<section class=\"sources\"><h2>").Append(Text(brief.SourcesTitle)).Append("</h2><ol>");
        foreach (var source in brief.Sources)
            body.Append("<li").Append(English).Append('>').Append(Text(source)).Append("</li>");
        body.Append("</ol></section><footer><p").Append(English).Append('>').Append(Text(brief.Disclaimer.Text)).Append(" <span class=\"source\">").Append(Text(brief.Disclaimer.Source ?? ""))
            .Append("</span></p></footer>");
        return Page(brief.Language, brief.Title, body.ToString());
    }

    public string Gone() => Page(
        "en", goneTitle, $"<header><h1>{Text(goneTitle)}</h1><p>{Text(gone)}</p></header>");

    private static void Append(StringBuilder body, BriefView.Section section)
    {
        body.Append("<section class=\"").Append(section.Name).Append("\"><h2>").Append(Text(section.Title)).Append("</h2>");
        if (section.Note is not null)
            body.Append("<p class=\"note\">").Append(Text(section.Note)).Append("</p>");
        if (section.Name == "answers")
        {
            body.Append("<dl>");
            foreach (var line in section.Lines)
                body.Append("<dt>").Append(Text(line.Because ?? "")).Append("</dt><dd dir=\"auto\">").Append(Text(line.Text)).Append("</dd>");
            body.Append("</dl></section>");
            return;
        }

        body.Append("<ul>");
        foreach (var line in section.Lines)
        {
            body.Append("<li><span").Append(English).Append('>').Append(Text(line.Text)).Append("</span>");
            if (line.Because is not null)
                body.Append(" <span class=\"because\" dir=\"auto\">").Append(Text(line.Because)).Append("</span>");
            body.Append(" <a class=\"source\" href=\"/guide/").Append(Text(Uri.EscapeDataString(line.Passage ?? ""))).Append("\">").Append(Text(line.Source ?? "")).Append("</a></li>");
        }

        body.Append("</ul></section>");
    }

    private static string Page(string language, string title, string body) =>
        $"<!doctype html><html lang=\"{Text(language)}\" dir=\"{(language == Arabic ? "rtl" : "ltr")}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
        + $"<meta name=\"robots\" content=\"noindex\"><title>{Text(title)}</title><link rel=\"stylesheet\" href=\"/brief/page.css\"></head><body><main>{body}</main></body></html>";

    private static string Text(string words) => Html.Encode(words);
}
