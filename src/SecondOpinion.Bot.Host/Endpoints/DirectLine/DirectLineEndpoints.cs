using SecondOpinion.Bot.Host.Endpoints.DirectLine.Uploads;
using SecondOpinion.Bot.Protocol.DirectLine.Tokens;

namespace SecondOpinion.Bot.Host.Endpoints.DirectLine;

/// <summary>Direct Line 3.0 under <c>/v3/directline</c>.</summary>
public static class DirectLineEndpoints
{
    internal const string Base = "/v3/directline";

    public static IEndpointRouteBuilder MapDirectLine(this IEndpointRouteBuilder endpoints)
    {
        var services = endpoints.ServiceProvider;
        // A signing key that cannot be read or made stops the start, not the first visitor.
        _ = services.GetRequiredService<DirectLineTokens>();
        var pipeline = services.GetRequiredService<DirectLinePipeline>();
        var tokens = services.GetRequiredService<TokenEndpoints>();
        var conversations = services.GetRequiredService<ConversationEndpoints>();
        var activities = services.GetRequiredService<ActivityEndpoints>();
        var stream = services.GetRequiredService<StreamEndpoint>();
        var uploads = services.GetRequiredService<UploadEndpoint>();
        var downloads = services.GetRequiredService<DownloadEndpoint>();

        Map("/tokens/generate", (HttpMethods.Post, tokens.GenerateAsync));
        Map("/tokens/refresh", (HttpMethods.Post, tokens.RefreshAsync));
        Map("/session/getsessionid", (HttpMethods.Get, tokens.SessionIdAsync));
        Map("/conversations", (HttpMethods.Post, conversations.StartAsync));
        Map("/conversations/{conversationId}", (HttpMethods.Get, conversations.ReconnectAsync));
        Map("/conversations/{conversationId}/activities", (HttpMethods.Get, activities.HistoryAsync), (HttpMethods.Post, activities.PostAsync));
        Map("/conversations/{conversationId}/upload", (HttpMethods.Post, uploads.PostAsync));
        Map("/attachments/{attachmentId}", (HttpMethods.Get, downloads.GetAsync));
        Map("/conversations/{conversationId}/stream", (HttpMethods.Get, stream.OpenAsync));
        Map("/{**elsewhere}");
        return endpoints;

        void Map(string pattern, params (string Method, DirectLineHandler Handler)[] handlers)
        {
            var application = endpoints.CreateApplicationBuilder();
            application.UseWebSockets();
            application.Run(pipeline.For(handlers));
            endpoints.Map(Base + pattern, application.Build());
        }
    }
}
