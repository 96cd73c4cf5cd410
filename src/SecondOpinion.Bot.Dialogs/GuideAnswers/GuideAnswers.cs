using SecondOpinion.Bot.Dialogs.Citing;
using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Domain.Guide;
using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Dialogs.GuideAnswers;

/// <summary>
/// Answers a question from the guide: its own sentences, each passage with a marker and a claim; or says kindly what it does not do.
/// In the language of the question when its phrases are there in it, the fixed phrases that decide in English too. Never of high importance; a refusal never has a citation.
/// </summary>
public sealed class GuideAnswers(GuideAnswerer answerer, PhraseBook phrases, PublicAddress address, Func<string, string> languageOf)
{
    public bool LooksLikeQuestion(string text) => answerer.LooksLikeQuestion(text);

    /// <param name="earlierQuestions">Questions of this conversation, oldest first: a follow-up leans on the last; the first answer says that it is not advice.</param>
    /// <param name="language">The language the person is answered in, unless the question is plainly in another.</param>
    public GuideReply Reply(string question, IReadOnlyList<string> earlierQuestions, string language)
    {
        language = languageOf(question) is var asked && asked != PhraseBook.Fallback && phrases.Languages.Contains(asked) ? asked : language;
        var decision = answerer.Decide(question, earlierQuestions);
        var activity = decision switch
        {
            GuideDecision.Answered answered => Answer(answered.Passages, null, earlierQuestions.Count == 0, language),
            GuideDecision.PartlyCovered partly => Answer(partly.Passages, Intro(partly.Uncovered, language), earlierQuestions.Count == 0, language),
            GuideDecision.Declined declined => Refusal(GuideAnswerPhrases.For(declined.Reason), language),
            _ => Refusal(GuideAnswerPhrases.NotInGuide, language),
        };
        return new GuideReply(activity, decision) { Language = language };
    }

    /// <summary>The answer that quotes these passages, best first.</summary>
    public Activity Quote(IReadOnlyList<Passage> passages, bool isFirst, string language) =>
        Answer([.. passages.Select(passage => new ScoredPassage(passage, 1, 1))], null, isFirst, language);

    public string NotAdvice(string language) => phrases.Say(language, GuideAnswerPhrases.NotAdvice);

    private string Intro(IReadOnlyList<string> uncovered, string language) => uncovered.Count == 0
        ? Both(language, GuideAnswerPhrases.IntroNearest)
        : Both(language, GuideAnswerPhrases.IntroPartly, string.Join("; ", uncovered.Select(MarkdownText.Escape)));

    // No native speaker has reviewed the translations yet, and whoever helps the person may read English only.
    private string Both(string language, Phrase phrase, params string[] values) => phrases.Best(language) == PhraseBook.Fallback
        ? phrases.Say(language, phrase, values)
        : $"{phrases.Say(language, phrase, values)}\n\n{phrases.Say(PhraseBook.Fallback, phrase, values)}";

    private Activity Answer(IReadOnlyList<ScoredPassage> passages, string? intro, bool isFirst, string language)
    {
        var citations = new CitationList(address);
        var paragraphs = new List<string>();
        if (intro is not null)
        {
            paragraphs.Add(intro);
        }

        paragraphs.Add(AnswerText.Of(passages, citations));
        if (isFirst)
        {
            paragraphs.Add(phrases.Say(language, GuideAnswerPhrases.NotAdvice));
        }

        if (!language.StartsWith(passages[0].Passage.Language, StringComparison.OrdinalIgnoreCase))
        {
            paragraphs.Add(phrases.Say(language, GuideAnswerPhrases.InEnglish));
        }

        return Message(string.Join("\n\n", paragraphs)) with { Entities = citations.ToEntities() };
    }

    private Activity Refusal(Phrase phrase, string language)
    {
        var person = CardAction.ImBack(
            phrases.Say(PhraseBook.Fallback, GuideAnswerPhrases.TalkToPerson), phrases.Say(language, GuideAnswerPhrases.TalkToPerson));
        return Message($"{Both(language, phrase)}\n\n{phrases.Say(language, GuideAnswerPhrases.OfferPerson)}") with
        {
            SuggestedActions = new SuggestedActions { Actions = [person] },
        };
    }

    private static Activity Message(string text) => new()
    {
        Type = ActivityTypes.Message,
        Text = text,
        TextFormat = "markdown",
        InputHint = InputHints.AcceptingInput,
    };
}
