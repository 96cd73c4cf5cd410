using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using ChatFinishReason = Microsoft.Extensions.AI.ChatFinishReason;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace SecondOpinion.Bot.Adapters.Model.Calling;

/// <summary>
/// The OpenAI package's chat client as an <see cref="IChatClient"/>: text in, text, usage and reason out. Nothing is stored at the operator's. A tool call is
/// handed on as one, so that it is refused in the open.
/// </summary>
internal sealed class OpenAIChatClient(ChatClient client) : IChatClient
{
    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var completion = (await client.CompleteChatAsync(messages.Select(Told), Options(options), cancellationToken)).Value;
        var text = string.Concat(completion.Content.Select(part => part.Text));
        return new ChatResponse(new ChatMessage(ChatRole.Assistant, text)) { FinishReason = Reason(completion.FinishReason), Usage = Used(completion.Usage) };
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var update in client.CompleteChatStreamingAsync(messages.Select(Told), Options(options), cancellationToken).WithCancellation(cancellationToken))
        {
            var contents = update.ContentUpdate.Where(part => part.Text is not null).Select(part => (AIContent)new TextContent(part.Text)).ToList();
            if (update.ToolCallUpdates is { Count: > 0 } calls)
                contents.AddRange(calls.Select(call => new FunctionCallContent(call.ToolCallId ?? "", call.FunctionName ?? "")));
            if (Used(update.Usage) is { } usage)
                contents.Add(new UsageContent(usage));
            yield return new ChatResponseUpdate(ChatRole.Assistant, contents)
            {
                FinishReason = !string.IsNullOrEmpty(update.RefusalUpdate) ? ChatFinishReason.ContentFilter : update.FinishReason is { } reason ? Reason(reason) : null,
            };
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => serviceType.IsInstanceOfType(client) ? client : serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose()
    {
    }

    private static OpenAI.Chat.ChatMessage Told(ChatMessage message) => message.Role == ChatRole.System
        ? new SystemChatMessage(message.Text)
        : message.Role == ChatRole.Assistant ? new AssistantChatMessage(message.Text) : new UserChatMessage(message.Text);

    private static ChatCompletionOptions Options(ChatOptions? options)
    {
        var sent = new ChatCompletionOptions { StoredOutputEnabled = false, Temperature = options?.Temperature, MaxOutputTokenCount = options?.MaxOutputTokens };
        if (options?.ResponseFormat is ChatResponseFormatJson { Schema: { } schema } json)
            sent.ResponseFormat = OpenAI.Chat.ChatResponseFormat.CreateJsonSchemaFormat(json.SchemaName ?? "answer", BinaryData.FromString(schema.GetRawText()), jsonSchemaIsStrict: true);
        return sent;
    }

    private static ChatFinishReason Reason(OpenAI.Chat.ChatFinishReason reason) => reason switch
    {
        OpenAI.Chat.ChatFinishReason.Stop => ChatFinishReason.Stop,
        OpenAI.Chat.ChatFinishReason.Length => ChatFinishReason.Length,
        OpenAI.Chat.ChatFinishReason.ContentFilter => ChatFinishReason.ContentFilter,
        _ => ChatFinishReason.ToolCalls,
    };

    private static UsageDetails? Used(ChatTokenUsage? usage) => usage is null ? null
        : new UsageDetails { InputTokenCount = usage.InputTokenCount, OutputTokenCount = usage.OutputTokenCount, TotalTokenCount = usage.TotalTokenCount };
}
