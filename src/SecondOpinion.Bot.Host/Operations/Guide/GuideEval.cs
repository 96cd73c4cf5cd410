using System.Text.Json;
using SecondOpinion.Bot.Adapters.Content.Phrasing;
using SecondOpinion.Bot.Dialogs.Citing;
using SecondOpinion.Bot.Dialogs.GuideAnswers;
using SecondOpinion.Bot.Domain.Guide;

namespace SecondOpinion.Bot.Host.Operations.Guide;

/// <summary>Asks every question of a JSON-lines file ("question", "answerable") and says what became of it; the full figures are the evaluation project's.</summary>
internal static class GuideEval
{
    public static int Run(GuideBook book, string root, string file, TextWriter output)
    {
        var phrases = PhraseBookLoader.Load(Path.Combine(root, "dialogs"), "guideanswers", id => book.Facts.TryGetValue(id, out var fact) ? fact.Text : null);
        var answers = new GuideAnswers(book.Answerer, phrases, new PublicAddress(() => "http://localhost"), _ => "en");
        var right = 0;
        var all = 0;
        foreach (var line in File.ReadLines(file).Where(l => l.Length > 0))
        {
            using var row = JsonDocument.Parse(line);
            var question = row.RootElement.GetProperty("question").GetString() ?? "";
            var answerable = row.RootElement.GetProperty("answerable").GetBoolean();
            var decision = answers.Reply(question, [], "en").Decision;
            var answered = decision is GuideDecision.Answered or GuideDecision.PartlyCovered;
            all++;
            right += answered == answerable ? 1 : 0;
            if (answered != answerable)
            {
                output.WriteLine($"{(answerable ? "refused" : "answered")} ({decision.GetType().Name}): {question}");
            }
        }

        output.WriteLine($"{right} of {all} answered or refused as they should be");
        return 0;
    }
}
