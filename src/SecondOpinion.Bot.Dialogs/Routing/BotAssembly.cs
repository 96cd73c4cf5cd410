using SecondOpinion.Bot.Dialogs.Emergency;
using SecondOpinion.Bot.Dialogs.Handoff;
using SecondOpinion.Bot.Dialogs.Intake;
using SecondOpinion.Bot.Dialogs.Languages;
using SecondOpinion.Bot.Dialogs.ModelAnswers;
using SecondOpinion.Bot.Dialogs.Privacy;
using SecondOpinion.Bot.Protocol.Dialogs;
using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Dialogs.Routing;

/// <summary>Puts the features together. The order of a turn stands here, as the list of its stages.</summary>
public static class BotAssembly
{
    public static AssembledBot Build(BotContent content, BotServices services)
    {
        var state = new ConversationState();
        var memories = state.CreateProperty<ConversationMemory>("memory");
        var intake = state.CreateProperty<IntakeState>("intake");
        var emergencies = state.CreateProperty<EmergencyState>("emergency");
        var dialogs = new DialogSet(state.CreateProperty<DialogState>("dialogs"));

        var warm = new WarmMemory();
        var takeover = new EmergencyTakeover(content.EmergencyPhrases, content.EmergencyNumbers);
        var consent = new ConsentRegister(state.CreateProperty<ConsentState>("consent"), services.Time);
        var desk = services.Handoff;
        var tickets = new Tickets(state.CreateProperty<HandoffState>("handoff"));
        var person = new PersonRequest(content.HandoffPhrases, tickets, new Initiation(desk), desk, services.Time, services.NewTicketId);
        var relay = new Relay(content.HandoffPhrases, tickets, desk.Presence, services.Time);
        var offer = new PersonOffer(content.HandoffPhrases, tickets);
        var contact = new ContactRequest(content.HandoffPhrases, tickets, desk.Vault);
        var data = new DataRights(content.PrivacyPhrases, consent);
        var guide = new GuideAnswers.GuideAnswers(content.Guide.Answerer, content.GuideAnswerPhrases, services.Address, content.Emergency.LanguageOf);
        var underWay = new AnswersUnderWay();
        var models = !services.HasModel ? null : new ModelAnswers.ModelAnswers(
            content.ModelAnswerPhrases, content.DraftChecks, content.Flow, content.IntakePhrases, consent, intake, state.CreateProperty<ModelAnswerState>("model"));
        var freeText = new FreeText(new SmallTalk(content.RoutingPhrases), guide, models, memories);
        var brief = new BriefDelivery(
            content.Flow, content.Guide, content.Signals, content.IntakePhrases, content.LanguagePhrases, services.Address, intake, services.Time, services.NewToken, services.BriefLifetime);
        var words = new SpokenWords(content.LanguagePhrases);
        var interview = new Interview(content.Flow, content.IntakePhrases, words, brief, freeText, intake, dialogs);
        ConfirmedActions.AddTo(dialogs, content.RoutingPhrases, content.PrivacyPhrases, words, interview, data);

        var languages = new ConversationLanguage(content.LanguagePhrases, content.Languages, state.CreateProperty<LanguageState>("language"));
        var greeting = new GreetingStage(content.RoutingPhrases, consent, languages);
        var followUp = new EmergencyFollowUpStage(
            takeover, content.EmergencyNumbers, content.Emergency, content.Places, interview, greeting, consent, offer, languages, emergencies);
        ITurnStage[] order =
        [
            new TakeoverStage(),
            new DeskStage(
                new DeskTurn(content.HandoffPhrases, tickets, content.Guide, services.Address, desk.Record, services.Time),
                new HubStatus(content.HandoffPhrases, tickets, services.Time)),
            new LeavingStage(),
            new GroupStage(content.ChannelPhrases, consent),
            new RelayStage(relay, followUp, content.RoutingPhrases, words.Courtesy),
            greeting,
            new ContentlessStage(content.RoutingPhrases),
            followUp,
            new EmergencyLineStage(content.Emergency, takeover, emergencies),
            new LanguageStage(
                languages, new LanguageRequest(content.LanguagePhrases), content.Emergency.Written, greeting, consent,
                content.RoutingPhrases, content.IntakePhrases, content.HandoffPhrases, content.PrivacyPhrases, content.LanguagePhrases),
            new HandoffStage(content.HandoffPhrases, words, person, contact, consent),
            new CommandStage(content.RoutingPhrases, words, languages, interview, person, data, consent, underWay),
            new ConsentStage(content.RoutingPhrases, words, consent, interview),
            new DialogStage(interview),
            new FreeTextStage(freeText),
        ];
        var router = new TurnRouter(order, greeting, consent, dialogs, memories, new PlaceMemory(intake, emergencies, warm), relay, offer, languages);
        return new AssembledBot(router, new EmergencyGate(content.Emergency, takeover, content.Places, warm, services.Time))
        {
            ModelAnswers = models is null ? null
                : new ModelAnswerParts(content.Guide, content.DraftChecks, content.ModelAnswerPhrases, guide, services.Address, underWay, relay),
        };
    }
}
