namespace SecondOpinion.Bot.Host.Endpoints;

/// <summary>GET /health/live: the process answers. GET /health/ready: messages are accepted.</summary>
internal static class HealthEndpoints
{
    private const string Probe = "health/probe";

    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/health/live", () => Results.Json(new { status = "live" }));
        app.MapGet("/health/ready", async (Protocol.State.ITurnStore store, CancellationToken cancellationToken) =>
        {
            try
            {
                await store.ReadAsync([Probe], cancellationToken);
                return Results.Json(new { status = "ready", reasons = new[] { "no model is configured: answers are the guide's own words" } });
            }
            catch (Protocol.State.StoreUnavailableException)
            {
                return Results.Json(new { status = "unavailable", reasons = new[] { "the store cannot be read" } }, statusCode: StatusCodes.Status503ServiceUnavailable);
            }
        });
    }
}
