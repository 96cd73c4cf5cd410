using System.Text.Json;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace SecondOpinion.Bot.Host.Operations.DemoModel;

/// <summary>A server on this machine that speaks OpenAI's chat completions, JSON and server-sent events, and behaves as its script says.</summary>
internal sealed class DemoModelServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly DemoScript _script;
    private long _requests = -1;

    private DemoModelServer(WebApplication app, DemoScript script) => (_app, _script) = (app, script);

    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/v1/");

    public long Requests => Interlocked.Read(ref _requests) + 1;

    public static async Task<DemoModelServer> StartAsync(DemoScript script, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        var server = new DemoModelServer(builder.Build(), script);
        server._app.MapPost("/v1/chat/completions", server.AnswerAsync);
        await server._app.StartAsync(cancellationToken);
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(new CancellationToken(true));
        await _app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext http)
    {
        var number = Interlocked.Increment(ref _requests);
        using var body = await JsonDocument.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted);
        _script.OnRequest?.Invoke(body.RootElement.GetRawText());
        var request = DemoRequest.Read(body.RootElement);
        var behaviour = _script.Behaviour(number);
        var wire = new DemoWire(http, request.IsStream, _script.Pause);
        try
        {
            if (!await DemoFailures.TryPlayAsync(behaviour, http, wire, () => Sentences(number, DemoBehaviour.Honest, request)))
                await wire.WriteAsync(DemoWire.Form(Sentences(number, behaviour, request)), "stop");
        }
        catch (OperationCanceledException)
        {
            // The caller hung up, as it should when it stops.
        }
    }

    private IReadOnlyList<DemoSentence> Sentences(long number, DemoBehaviour behaviour, DemoRequest request)
    {
        var dice = new DemoDice(number + 1);
        var hostile = behaviour == DemoBehaviour.Hostile ? DemoAnswers.Hostile(_script.Hostile(number), request.Passages, _script.Mixed(number), dice) : null;
        _script.OnAnswered?.Invoke(request.Question, hostile);
        return behaviour == DemoBehaviour.Obedient ? DemoAnswers.Obedient(request) : hostile?.All ?? DemoAnswers.Honest(request.Passages, dice, _script.ChangesWords);
    }
}
