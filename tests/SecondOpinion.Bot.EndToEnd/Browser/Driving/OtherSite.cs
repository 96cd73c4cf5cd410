using System.Net;
using System.Text;

namespace SecondOpinion.Bot.EndToEnd.Browser.Driving;

/// <summary>A clinic's website: one page on another origin, and for browsers another site, with the widget and a strict policy.</summary>
internal sealed class OtherSite : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly string _widgetHost;

    /// <param name="port">Of this machine.</param>
    /// <param name="widgetHost">Where the widget comes from.</param>
    public OtherSite(int port, string widgetHost)
    {
        _widgetHost = widgetHost;
        Address = $"http://localhost:{port}";
        _listener.Prefixes.Add(Address + "/");
        _listener.Start();
        _ = AnswerAsync();
    }

    public string Address { get; }

    public void Dispose() => _listener.Close();

    private async Task AnswerAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception fault) when (fault is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            var isPage = context.Request.Url!.AbsolutePath == "/";
            context.Response.StatusCode = isPage ? 200 : 204;
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.Headers["Content-Security-Policy"] = $"default-src 'none'; script-src {_widgetHost}; frame-src {_widgetHost}; connect-src {_widgetHost}";
            context.Response.Close(isPage ? Encoding.UTF8.GetBytes(Page()) : [], willBlock: false);
        }
    }

    private string Page() =>
        $"<!doctype html><html lang=\"en\"><title>A clinic</title><h1>A clinic</h1><script src=\"{_widgetHost}/widget.js\" data-side=\"left\" defer></script>";
}
