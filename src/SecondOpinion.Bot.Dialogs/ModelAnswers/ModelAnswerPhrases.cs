using SecondOpinion.Bot.Dialogs.Phrasing;

namespace SecondOpinion.Bot.Dialogs.ModelAnswers;

/// <summary>The phrases of dialogs/modelanswers/ that a conversation uses.</summary>
public static class ModelAnswerPhrases
{
    /// <summary>Said once, before the first answer a model phrases.</summary>
    public static readonly Phrase Notice = new("model.notice");

    /// <summary>Shown while the answer is looked for.</summary>
    public static readonly Phrase Status = new("model.status");

    public static readonly Phrase Phrased = new("model.phrased");
    public static readonly Phrase Quoted = new("model.quoted");
    public static readonly Phrase Originals = new("model.originals");
    public static readonly Phrase AboutEarlier = new("model.about-earlier", "question");
    public static readonly Phrase Stopped = new("model.stopped");
}
