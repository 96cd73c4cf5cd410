using SecondOpinion.Bot.Adapters.Model.Calling;
using SecondOpinion.Bot.Adapters.Model.Phrasing;
using SecondOpinion.Bot.Adapters.Model.Prompts;
using SecondOpinion.Bot.Dialogs.ModelAnswers;

namespace SecondOpinion.Bot.Adapters.Model;

/// <summary>The configured model behind its ports.</summary>
public sealed class ModelAdapter : IDisposable
{
    private readonly GuardedModel _model;

    /// <param name="endpoint">Asked when the first call is made: the demo model has its address only once it runs.</param>
    public ModelAdapter(ModelOptions options, PromptBook prompts, Func<Uri> endpoint, TimeProvider time)
    {
        _model = new GuardedModel(() => ChatClients.Create(options, endpoint()), options, time);
        Answers = new PhrasingModel(_model, prompts.PhraseAnswer);
    }

    public IAnswerModel Answers { get; }

    public void Dispose() => _model.Dispose();
}
