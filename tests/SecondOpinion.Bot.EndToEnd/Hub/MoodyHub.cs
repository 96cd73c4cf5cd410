using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using SecondOpinion.Bot.EndToEnd.Server;

namespace SecondOpinion.Bot.EndToEnd.Hub;

/// <summary>A hub that is often busy, often broken, and often takes a ticket without managing to say so. Which it is depends on the key and on how often it was asked.</summary>
internal sealed class MoodyHub : IAsyncDisposable
{
    public const string Secret = "a shared key that is long enough, for tests";

    private readonly ConcurrentDictionary<string, int> _asked = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> _taken = new(StringComparer.Ordinal);
    private readonly WebApplication _app;
    private int _wrong;

    private MoodyHub(WebApplication app) => _app = app;

    public string Address { get; private init; } = "";

    /// <summary>Tickets by key, with how often each was put into the hub's own books.</summary>
    public IReadOnlyDictionary<string, int> Taken => _taken;

    /// <summary>Deliveries received, repeated ones included.</summary>
    public int Deliveries => _asked.Values.Sum();

    /// <summary>Deliveries whose signature was wrong or whose body was no handoff event.</summary>
    public int Wrong => _wrong;

    public static async Task<MoodyHub> StartAsync()
    {
        var address = $"http://127.0.0.1:{ServerProcess.FreePort()}";
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(address);
        var app = builder.Build();
        var hub = new MoodyHub(app) { Address = address + "/tickets" };
        app.MapPost("/tickets", (Delegate)hub.TakeAsync);
        await app.StartAsync();
        return hub;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task<IResult> TakeAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        var key = context.Request.Headers["Idempotency-Key"].ToString();
        var text = Encoding.UTF8.GetString(body.ToArray());
        if (context.Request.Headers["X-Second-Opinion-Signature"] != Signature(context.Request.Headers["X-Second-Opinion-Timestamp"].ToString(), text)
            || !text.Contains("\"handoff.initiate\"", StringComparison.Ordinal))
            Interlocked.Increment(ref _wrong);

        var asked = _asked.AddOrUpdate(key, 1, (_, before) => before + 1);
        switch ((key.Sum(letter => letter) + asked) % 5)
        {
            case 0 when asked < 4:
                context.Response.Headers.RetryAfter = "0";
                return Results.StatusCode(429);
            case 1 when asked < 4:
                return Results.StatusCode(500);
            case 2 when asked < 4:
                // It is in the books, and the answer never arrives.
                _taken.TryAdd(key, 1);
                await Task.Delay(TimeSpan.FromSeconds(3), context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                context.Abort();
                return Results.Empty;
            default:
                // By its key a hub knows what it has: a second time changes nothing.
                _taken.TryAdd(key, 1);
                return Results.Accepted();
        }
    }

    // As another desk would write it, from the documentation.
    private static string Signature(string timestamp, string body) =>
        "v1=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes($"{timestamp}.{body}")));
}
