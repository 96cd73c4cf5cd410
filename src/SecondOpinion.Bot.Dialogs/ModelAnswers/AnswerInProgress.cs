using SecondOpinion.Bot.Dialogs.GuideAnswers;
using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Domain.Guide;
using SecondOpinion.Bot.Domain.Guide.Support;
using SecondOpinion.Bot.Protocol.Schema;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Dialogs.ModelAnswers;

/// <summary>One answer from the first sentence to the final message.</summary>
internal sealed class AnswerInProgress
{
    private const int QuotedQuestion = 120;

    private readonly PendingAnswer _pending;
    private readonly Activity _question;
    private readonly ModelAnswerParts _parts;
    private readonly StreamFrames _frames;
    private readonly DraftCheck _check;
    private readonly PhrasedText _text;
    private readonly List<SupportFault> _faults = [];

    public AnswerInProgress(PendingAnswer pending, Activity question, ModelAnswerParts parts, StreamFrames frames)
    {
        (_pending, _question, _parts, _frames) = (pending, question, parts, frames);
        Passages = [.. pending.Passages.Select(parts.Guide.TryPassage).OfType<Passage>()];
        _check = parts.Checks.For(Passages, pending.Language);
        _text = new PhrasedText(parts.Address);
    }

    /// <summary>What was found and is still in the guide.</summary>
    public IReadOnlyList<Passage> Passages { get; }

    /// <summary>The same as a model may see it.</summary>
    public IReadOnlyList<(string Id, string Text)> Evidence => [.. Passages.Select(passage => (passage.Id, _parts.Checks.Masked(passage)))];

    private bool IsPhrased { get; set; }

    public void ShowStatus() => _frames.Status(_parts.Phrases.Say(_pending.Language, ModelAnswerPhrases.Status));

    public void Withdraw() => _frames.Withdraw();

    /// <summary>Shows a sentence if it is supported. Always true: a refused sentence does not end an answer.</summary>
    public bool Take(DraftSentence sentence)
    {
        var verdict = _check.Judge(sentence);
        if (verdict.IsSupported)
        {
            _text.Add(verdict);
            _frames.Text(_text.Body);
        }
        else
            _faults.Add(verdict.Fault);
        return true;
    }

    /// <summary>The final message: the model's wording if it is an answer, what was shown of it if the person stopped it, else the guide's own words.</summary>
    /// <param name="isStale">The person has written something else meanwhile, so the answer names its question.</param>
    public Activity Final(ModelOutcome outcome, bool isStale)
    {
        IsPhrased = outcome == ModelOutcome.Completed ? _check.IsAnswer(Passages) : outcome == ModelOutcome.Stopped && !_text.IsEmpty;
        var message = IsPhrased ? Phrased() : outcome == ModelOutcome.Stopped ? MessageFactory.Text(Say(ModelAnswerPhrases.Stopped)) : Quoted();
        if (isStale && outcome != ModelOutcome.Stopped)
            message.Text = $"{AboutEarlier()}\n\n{message.Text}";
        if (Passages.Count > 0 && message.Entities is { Count: > 0 })
            message = AnswerRecord.On(new GuideReply(message, new GuideDecision.Answered([.. Passages.Select(passage => new ScoredPassage(passage, 1, 1))])));
        return _frames.Final(message, outcome == ModelOutcome.Completed);
    }

    public ModelAnswerReport Report(ModelOutcome outcome, TimeSpan took) => new(_pending.QuestionId, outcome, _check.Supported, _faults, IsPhrased, took);

    private Activity Phrased()
    {
        var paragraphs = new List<string> { _text.Body };
        if (_check.IsTranslation)
            paragraphs.Add($"{Say(ModelAnswerPhrases.Originals)}\n{_text.Originals}");
        if (_pending.IsFirst)
            paragraphs.Add(_parts.Quotes.NotAdvice(_pending.Language));
        paragraphs.Add(Say(ModelAnswerPhrases.Phrased));
        return new Activity
        {
            Type = ActivityTypes.Message,
            Text = string.Join("\n\n", paragraphs),
            TextFormat = "markdown",
            InputHint = InputHints.AcceptingInput,
            Entities = _text.Entities,
        };
    }

    private Activity Quoted()
    {
        // The guide lost these passages between question and answer: only a restart with another guide does that.
        var quoted = Passages.Count > 0
            ? _parts.Quotes.Quote(Passages, _pending.IsFirst, _pending.Language)
            : _parts.Quotes.Reply(TurnText.Of(_question), [], _pending.Language).Activity;
        return quoted with { Text = $"{quoted.Text}\n\n{Say(ModelAnswerPhrases.Quoted)}" };
    }

    private string AboutEarlier()
    {
        var question = TurnText.Of(_question);
        return Say(ModelAnswerPhrases.AboutEarlier, MarkdownText.Escape(question.Length <= QuotedQuestion ? question : question[..QuotedQuestion] + "…"));
    }

    private string Say(Phrase phrase, params string[] values) => _parts.Phrases.Say(_pending.Language, phrase, values);
}
