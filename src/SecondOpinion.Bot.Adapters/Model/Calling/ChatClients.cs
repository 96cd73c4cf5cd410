using System.ClientModel;
using System.ClientModel.Primitives;
using Azure.Identity;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;

namespace SecondOpinion.Bot.Adapters.Model.Calling;

/// <summary>Makes the client of the configured endpoint: Azure OpenAI's v1 endpoint with key or Entra token, OpenAI, or a compatible server.</summary>
internal static class ChatClients
{
    private const string EntraAuthentication = "entra";

    public static IChatClient Create(ModelOptions options, Uri endpoint)
    {
        // Retries and time limits are ours: they have to end with the turn.
        var client = new OpenAIClientOptions { Endpoint = endpoint, RetryPolicy = new ClientRetryPolicy(0), NetworkTimeout = options.Patience + TimeSpan.FromSeconds(5) };
        var name = options.Name.Length > 0 ? options.Name : "demo";
#pragma warning disable OPENAI001 // The constructor is marked as one that may still change; Azure documents it for Entra tokens.
        return new OpenAIChatClient(options.Authentication == EntraAuthentication && !options.Demo
            ? new ChatClient(name, new BearerTokenPolicy(new DefaultAzureCredential(), options.EntraScope), client)
            : new ChatClient(name, new ApiKeyCredential(options.Key.Length > 0 ? options.Key : "none"), client));
#pragma warning restore OPENAI001
    }
}
