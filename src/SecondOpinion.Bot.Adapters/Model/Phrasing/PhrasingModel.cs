using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using SecondOpinion.Bot.Adapters.Model.Calling;
using SecondOpinion.Bot.Adapters.Model.Prompts;
using SecondOpinion.Bot.Dialogs.ModelAnswers;
using SecondOpinion.Bot.Domain.Guide.Support;

namespace SecondOpinion.Bot.Adapters.Model.Phrasing;

/// <summary>Phrases answers with the configured model and prompts/phrase-answer.yaml.</summary>
internal sealed class PhrasingModel(GuardedModel model, Prompt prompt) : IAnswerModel
{
    // Letters of every script as they are: fewer tokens, and a model quotes them better. The values are data inside a JSON string either way.
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task<ModelOutcome> PhraseAsync(PhrasingRequest request, Func<DraftSentence, bool> onSentence, CancellationToken stop)
    {
        var reader = new DraftReader();
        var outcome = await model.StreamAsync(prompt.Name, prompt.Fill(Values(request)), request.ConversationId, request.Deadline, Read, stop);
        return outcome != ModelOutcome.Completed ? outcome
            : !reader.IsComplete ? ModelOutcome.Malformed
            : reader.Count == 0 ? ModelOutcome.Empty
            : ModelOutcome.Completed;

        // One by one: a sentence that is whole is shown although the next one is not in form.
        bool Read(string piece)
        {
            foreach (var sentence in reader.Read(piece))
                if (!onSentence(sentence))
                    return false;
            return true;
        }
    }

    private static Dictionary<string, string> Values(PhrasingRequest request) => new(StringComparer.Ordinal)
    {
        ["language"] = CultureInfo.GetCultureInfo(request.Language).EnglishName,
        ["situation"] = JsonSerializer.Serialize(request.Situation, Json),
        ["question"] = JsonSerializer.Serialize(request.Question, Json),
        ["passages"] = JsonSerializer.Serialize(request.Passages.Select(passage => new { id = passage.Id, text = passage.Text }), Json),
    };
}
