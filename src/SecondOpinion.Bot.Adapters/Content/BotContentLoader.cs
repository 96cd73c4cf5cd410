using SecondOpinion.Bot.Adapters.Content.Emergency;
using SecondOpinion.Bot.Adapters.Content.Guide;
using SecondOpinion.Bot.Adapters.Content.Intake;
using SecondOpinion.Bot.Adapters.Content.ModelAnswers;
using SecondOpinion.Bot.Adapters.Content.Phrasing;
using SecondOpinion.Bot.Dialogs.Channels;
using SecondOpinion.Bot.Dialogs.Emergency;
using SecondOpinion.Bot.Dialogs.GuideAnswers;
using SecondOpinion.Bot.Dialogs.Handoff;
using SecondOpinion.Bot.Dialogs.Intake;
using SecondOpinion.Bot.Dialogs.Languages;
using SecondOpinion.Bot.Dialogs.ModelAnswers;
using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Dialogs.Privacy;
using SecondOpinion.Bot.Dialogs.Routing;
using SecondOpinion.Bot.Domain.Emergency;

namespace SecondOpinion.Bot.Adapters.Content;

/// <summary>Loads guide/ and dialogs/ and proves that they fit together and fit the program.</summary>
public static class BotContentLoader
{
    /// <param name="directory">The directory that holds guide/ and dialogs/.</param>
    /// <exception cref="ContentException">Every fault found.</exception>
    public static BotContent Load(string directory)
    {
        var dialogs = Path.Combine(directory, "dialogs");
        var guide = GuideBookLoader.Load(Path.Combine(directory, "guide"), dialogs);
        var faults = new List<string>();
        PhraseBook Phrases(string feature, Func<IEnumerable<Phrase>> used) => PhrasesOf(feature, _ => used());
        PhraseBook PhrasesOf(string feature, Func<PhraseBook, IEnumerable<Phrase>> used)
        {
            var book = PhraseBookLoader.Load(dialogs, feature, id => guide.Facts.TryGetValue(id, out var fact) ? fact.Text : null);
            faults.AddRange(PhraseCheck.Faults(book, used(book)));
            return book;
        }

        bool PassageExists(string id) => guide.TryPassage(id) is not null;
        var intake = Path.Combine(dialogs, "intake");
        var flow = FlowLoader.Load(Path.Combine(intake, "flow.yaml"), PassageExists);
        var emergency = Path.Combine(dialogs, "emergency");
        var content = new BotContent(
            EmergencyScreenLoader.Load(emergency),
            new EmergencyNumbers(guide.Facts.Values),
            PlacesFile.Read(emergency),
            Phrases("emergency", () => Phrase.DeclaredIn(typeof(EmergencyPhrases))),
            guide,
            flow,
            SignalLoader.Load(intake, PassageExists),
            Phrases("intake", () => Interview.Phrases(flow)),
            Phrases("routing", () => RoutingPhrases.Used),
            Phrases("handoff", () => Phrase.DeclaredIn(typeof(HandoffPhrases))),
            Phrases("privacy", () => Phrase.DeclaredIn(typeof(PrivacyPhrases))),
            // Every language names every other one, so that each can be asked for in any.
            PhrasesOf("languages", book => LanguagePhrases.Used(book.Languages)),
            Phrases("guideanswers", () => Phrase.DeclaredIn(typeof(GuideAnswerPhrases))),
            Phrases("modelanswers", () => Phrase.DeclaredIn(typeof(ModelAnswerPhrases))),
            SupportLexiconLoader.Load(dialogs, guide),
            Phrases("channels", () => Phrase.DeclaredIn(typeof(ChannelPhrases))));
        return faults.Count == 0 ? content : throw new ContentException(faults);
    }
}
