using System.Text.Json;
using Microsoft.Extensions.AI;

namespace SecondOpinion.Bot.Adapters.Model.Prompts;

/// <summary>A prompt that was found without fault.</summary>
public sealed class Prompt
{
    private readonly PromptFile _file;
    private readonly Func<IReadOnlyDictionary<string, string>, string> _fill;

    internal Prompt(PromptFile file)
    {
        _file = file;
        _fill = PromptVariables.Compile(file.Template);
        using var schema = JsonDocument.Parse(file.OutputVariable!.JsonSchema);
        Schema = schema.RootElement.Clone();
    }

    /// <summary>Name with version: what the evaluation's table and the metrics call it.</summary>
    public string Name => _file.Name;

    internal JsonElement Schema { get; }

    /// <summary>The messages and options of one call. Every declared variable must be given; what XML cannot hold is left out of the values.</summary>
    public (IReadOnlyList<ChatMessage> Messages, ChatOptions Options) Fill(IReadOnlyDictionary<string, string> values)
    {
        var clean = _file.InputVariables.ToDictionary(variable => variable.Name, variable => Clean(values[variable.Name]), StringComparer.Ordinal);
        if (!PromptMessages.TryRead(_fill(clean), out var messages))
            throw new InvalidOperationException($"The prompt {Name} could not be filled.");
        var settings = _file.ExecutionSettings["default"];
        return (messages, new ChatOptions
        {
            Temperature = settings.Temperature,
            MaxOutputTokens = settings.MaxTokens,
            ResponseFormat = ChatResponseFormat.ForJsonSchema(Schema, Name),
        });
    }

    private static string Clean(string value) =>
        string.Concat(value.EnumerateRunes().Where(rune => rune.Value is 0x9 or 0xA or 0xD or >= 0x20 and not (0xFFFE or 0xFFFF)).Select(rune => rune.ToString()));
}
