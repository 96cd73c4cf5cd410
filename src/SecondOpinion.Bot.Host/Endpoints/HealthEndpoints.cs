using SecondOpinion.Bot.Adapters.Model;

namespace SecondOpinion.Bot.Host.Endpoints;

/// <summary>GET /health/live: the process answers. GET /health/ready: messages are accepted.</summary>
internal static class HealthEndpoints
{
    private const string Probe = "health/probe";

    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/health/live", () => Results.Json(new { status = "live" }));
        app.MapGet("/health/ready", async (Protocol.State.ITurnStore store, ModelOptions model, CancellationToken cancellationToken) =>
        {
            try
            {
                await store.ReadAsync([Probe], cancellationToken);
                return Results.Json(new { status = "ready", reasons = Reasons(model) });
            }
            catch (Protocol.State.StoreUnavailableException)
            {
                return Results.Json(new { status = "unavailable", reasons = new[] { "the store cannot be read" } }, statusCode: StatusCodes.Status503ServiceUnavailable);
            }
        });
    }

    private static string[] Reasons(ModelOptions model) => model switch
    {
        { IsConfigured: false } => ["no model is configured: answers are the guide's own words"],
        { Demo: true } => ["the demo model is configured: answers are for looking at, not for people"],
        _ => [],
    };
}
