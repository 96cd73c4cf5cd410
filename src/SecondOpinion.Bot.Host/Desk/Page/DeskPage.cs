using SecondOpinion.Bot.Adapters.Content;
using SecondOpinion.Bot.Adapters.Content.Phrasing;
using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Dialogs.Routing;
using SecondOpinion.Bot.Host.Desk.SignIn;
using SecondOpinion.Bot.Host.Desk.Tickets;
using SecondOpinion.Bot.Host.Widget;
using SecondOpinion.Bot.Host.Widget.Assets;

namespace SecondOpinion.Bot.Host.Desk.Page;

/// <summary>The page of the desk, its scripts and styles, and the ready sentences. Nothing in it is secret: what it shows is fetched by whoever is signed in.</summary>
internal sealed class DeskPage
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; "
        + "form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    private readonly AssetFolder _client;
    private readonly Dictionary<string, PageTemplate> _pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<CannedPhrase>> _canned = new(StringComparer.Ordinal);
    private readonly PhraseBook _words;

    private DeskPage(AssetFolder client, PhraseBook words, PhraseBook canned, string pages)
    {
        (_client, _words) = (client, words);
        foreach (var language in words.Languages)
        {
            _pages[language] = PageTemplate.Load(pages, "desk.html", new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["client"] = client.Address,
                ["language"] = language,
                ["words"] = DeskWords.Html(words, language),
            });
            _canned[language] = [.. canned.All(PhraseBook.Fallback).Keys.Select(name => new CannedPhrase(
                name, Say(canned, language, name), canned.Languages.ToDictionary(theirs => theirs, theirs => Say(canned, theirs, name), StringComparer.Ordinal)))];
        }
    }

    /// <exception cref="ContentException">Words that are missing, or that nobody uses.</exception>
    public static DeskPage Load(BotContent content, string contentDirectory)
    {
        var root = Path.Combine(AppContext.BaseDirectory, "Desk");
        var (client, pages) = (Path.Combine(root, "client"), Path.Combine(root, "pages"));
        var sources = Directory.EnumerateFiles(client, "*.js").Append(Path.Combine(pages, "desk.html")).Select(File.ReadAllText);
        var words = DeskWords.Load(contentDirectory, sources);
        var canned = PhraseBookLoader.Load(
            Path.Combine(contentDirectory, "dialogs"), "canned", id => content.Guide.Facts.TryGetValue(id, out var fact) ? fact.Text : null);
        var faults = PhraseCheck.Faults(canned, canned.All(PhraseBook.Fallback).Keys.Select(name => new Phrase(name))).ToList();
        return faults.Count == 0 ? new DeskPage(AssetFolder.Load(root, "client", DeskEndpoints.Base), words, canned, pages) : throw new ContentException(faults);
    }

    public void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(DeskEndpoints.Base, (HttpContext context) =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = Policy;
            headers.CacheControl = "no-store";
            headers.XContentTypeOptions = "nosniff";
            headers.XFrameOptions = "DENY";
            headers["Referrer-Policy"] = "same-origin";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            return Results.Text(_pages[LanguageOf(context)].Render(""), "text/html; charset=utf-8");
        });
        endpoints.MapGet(DeskEndpoints.Base + "/client/{version}/{file}", (string version, string file) => _client.Find(file) is { } asset
            ? new AssetResult(asset, version == _client.Version ? AssetResult.ForGood : AssetResult.AskEachTime)
            : Results.NotFound());
    }

    public Task<DeskRefusal?> CannedAsync(HttpContext context, Coordinator coordinator) =>
        TicketEndpoints.AnswerAsync(context, _canned[LanguageOf(context)], DeskJson.Plain.IReadOnlyListCannedPhrase);

    private string LanguageOf(HttpContext context) =>
        context.Request.GetTypedHeaders().AcceptLanguage.OrderByDescending(language => language.Quality ?? 1)
            .Select(language => language.Value.ToString().Split('-')[0].ToLowerInvariant())
            .FirstOrDefault(_words.Languages.Contains) ?? PhraseBook.Fallback;

    private static string Say(PhraseBook book, string language, string name) => book.Say(language, new Phrase(name));
}
