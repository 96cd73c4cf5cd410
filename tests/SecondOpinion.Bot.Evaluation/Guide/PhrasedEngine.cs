using SecondOpinion.Bot.Adapters.Content.ModelAnswers;
using SecondOpinion.Bot.Dialogs.Citing;
using SecondOpinion.Bot.Dialogs.GuideAnswers;
using SecondOpinion.Bot.Dialogs.ModelAnswers;
using SecondOpinion.Bot.Domain.Guide;
using SecondOpinion.Bot.Domain.Guide.Support;
using SecondOpinion.Bot.Host.Operations.DemoModel;

namespace SecondOpinion.Bot.Evaluation.Guide;

/// <summary>The reply a person gets when the demo model words it: the same passages, the same check, the guide's own words where it is no answer.</summary>
internal sealed class PhrasedEngine(GuideBook book, string dialogsDirectory, bool changesWords)
{
    private readonly DraftChecks _checks = SupportLexiconLoader.Load(dialogsDirectory, book);
    private long _number;

    public int Asked { get; private set; }

    public int Phrased { get; private set; }

    /// <summary>The text of the final message, and whether the model's wording stands in it.</summary>
    public string Reply(GuideReply quoted)
    {
        if (quoted.Decision is not GuideDecision.Answered answered || !_checks.Knows(quoted.Language))
            return quoted.Activity.Text ?? "";
        Asked++;
        Passage[] passages = [.. answered.Passages.Select(found => found.Passage)];
        var check = _checks.For(passages, quoted.Language);
        var text = new PhrasedText(new PublicAddress(() => "http://localhost"));
        foreach (var sentence in DemoAnswers.Honest([.. passages.Select(passage => new DemoPassage(passage.Id, _checks.Masked(passage)))], new DemoDice(++_number), changesWords))
            if (check.Judge(new DraftSentence(sentence.Text, sentence.Passage, sentence.Quote)) is { IsSupported: true } supported)
                text.Add(supported);
        if (!check.IsAnswer(passages))
            return quoted.Activity.Text ?? "";
        Phrased++;
        return text.Body;
    }
}
