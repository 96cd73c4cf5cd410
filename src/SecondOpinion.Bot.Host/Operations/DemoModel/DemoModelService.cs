
namespace SecondOpinion.Bot.Host.Operations.DemoModel;

/// <summary>Starts the demo model on a free port of this machine, for --Model:Demo true.</summary>
internal sealed class DemoModelService : IHostedService
{
    private DemoModelServer? _server;

    /// <summary>Its base address, once it runs.</summary>
    public Uri Address => _server?.Address ?? throw new InvalidOperationException("The demo model does not run yet.");

    public async Task StartAsync(CancellationToken cancellationToken) => _server = await DemoModelServer.StartAsync(new DemoScript(), cancellationToken);

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (_server is not null)
            await _server.DisposeAsync();
    }
}
