using System.Text.Encodings.Web;
using Markdig;

namespace SecondOpinion.Bot.Host.Operations.Transcripts;

/// <summary>The transcript as a page to print: the Markdown one, rendered with HTML switched off, with no script and no style but the sheet's.</summary>
internal static class TranscriptPage
{
    public const string Policy = "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    /// <param name="style">Address of the style sheet; null where there is no server to ask.</param>
    public static string Of(string title, string markdown, string? style) => $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="robots" content="noindex">
        <title>{HtmlEncoder.Default.Encode(title)}</title>
        {(style is null ? "" : $"<link rel=\"stylesheet\" href=\"{HtmlEncoder.Default.Encode(style)}\">")}
        </head>
        <body>
        {Markdown.ToHtml(markdown, Pipeline)}
        </body>
        </html>
        """;
}
