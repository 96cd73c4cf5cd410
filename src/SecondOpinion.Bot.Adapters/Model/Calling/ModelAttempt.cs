using Microsoft.Extensions.AI;
using SecondOpinion.Bot.Dialogs.ModelAnswers;

namespace SecondOpinion.Bot.Adapters.Model.Calling;

/// <summary>One try at one call, read piece by piece.</summary>
internal sealed class ModelAttempt(IChatClient client, TimeSpan firstWord, TimeProvider time)
{
    // Several times what eight sentences with their quotes need.
    private const int MostLetters = 40_000;

    public bool SawText => Letters > 0;

    public int Letters { get; private set; }

    public UsageDetails? Usage { get; private set; }

    public async Task<ModelOutcome> RunAsync(IReadOnlyList<ChatMessage> messages, ChatOptions options, Func<string, bool> onText, CancellationToken cancellationToken)
    {
        using var silent = new CancellationTokenSource(firstWord, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(silent.Token, cancellationToken);
        ChatFinishReason? reason = null;
        await foreach (var update in client.GetStreamingResponseAsync(messages, options, either.Token).WithCancellation(either.Token))
        {
            Usage = update.Contents.OfType<UsageContent>().FirstOrDefault()?.Details ?? Usage;
            reason = update.FinishReason ?? reason;
            if (update.Contents.OfType<FunctionCallContent>().Any())
                throw new ModelCallException(ModelOutcome.ToolCall, false);
            if (update.Text is not { Length: > 0 } text)
                continue;
            silent.CancelAfter(Timeout.InfiniteTimeSpan);
            Letters += text.Length;
            if (Letters > MostLetters)
                throw new ModelCallException(ModelOutcome.Malformed, false);
            if (!onText(text))
                return ModelOutcome.Stopped;
        }

        cancellationToken.ThrowIfCancellationRequested();
        return reason switch
        {
            _ when reason == ChatFinishReason.ContentFilter => throw new ModelCallException(ModelOutcome.Filtered, false),
            _ when reason == ChatFinishReason.ToolCalls => throw new ModelCallException(ModelOutcome.ToolCall, false),
            _ when Letters == 0 => throw new ModelCallException(ModelOutcome.Empty, false),
            // Without a reason the stream broke off; a length limit cuts sentences.
            null => throw new ModelCallException(ModelOutcome.CutShort, false),
            _ when reason == ChatFinishReason.Length => throw new ModelCallException(ModelOutcome.CutShort, false),
            _ => ModelOutcome.Completed,
        };
    }
}
