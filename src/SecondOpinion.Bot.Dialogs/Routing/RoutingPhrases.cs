using SecondOpinion.Bot.Dialogs.Phrasing;

namespace SecondOpinion.Bot.Dialogs.Routing;

/// <summary>The phrases of the conversation around the interview.</summary>
public static class RoutingPhrases
{
    public static readonly Phrase Greeting = new("greeting");
    public static readonly Phrase Agree = new("greeting.agree");
    public static readonly Phrase AgreeWords = new("greeting.agree.words");
    public static readonly Phrase AskFirst = new("greeting.ask");
    public static readonly Phrase AskFirstWords = new("greeting.ask.words");
    public static readonly Phrase AskFirstReply = new("greeting.ask-reply");
    public static readonly Phrase GreetingPerson = new("greeting.person");
    public static readonly Phrase NotNow = new("greeting.not-now");
    public static readonly Phrase NotNowWords = new("greeting.not-now.words");

    public static readonly Phrase BackWords = new("back.words");
    public static readonly Phrase SkipWords = new("skip.words");
    public static readonly Phrase WhyWords = new("why.words");
    public static readonly Phrase ChangeWords = new("change.words");
    public static readonly Phrase ChangePrefixes = new("change.prefixes");
    public static readonly Phrase StartOverWords = new("start-over.words");
    public static readonly Phrase StopWords = new("stop.words");
    public static readonly Phrase ContinueWords = new("continue.words");
    public static readonly Phrase HelpWords = new("help.words");
    public static readonly Phrase PersonWords = new("person.words");
    public static readonly Phrase AgreePersonWords = new("agree-person.words");
    public static readonly Phrase MyDataWords = new("my-data.words");
    public static readonly Phrase DeleteDataWords = new("delete-data.words");
    public static readonly Phrase LanguageWords = new("language.words");
    public static readonly Phrase BriefWords = new("brief.words");

    public static readonly Phrase Help = new("help");
    public static readonly Phrase Stopped = new("stopped");
    public static readonly Phrase StoppedNothing = new("stopped-nothing");
    public static readonly Phrase StartOverAsk = new("start-over-ask");
    public static readonly Phrase StartOverNo = new("start-over-no");
    public static readonly Phrase Yes = new("yes");
    public static readonly Phrase No = new("no");
    public static readonly Phrase NothingToContinue = new("nothing-to-continue");
    public static readonly Phrase NotInInterview = new("not-in-interview");
    public static readonly Phrase NoBrief = new("no-brief");
    public static readonly Phrase LanguageReply = new("language-reply");
    public static readonly Phrase StartChoice = new("start-choice");
    public static readonly Phrase ContinueChoice = new("continue-choice");
    public static readonly Phrase PersonChoice = new("person-choice");
    public static readonly Phrase AskWords = new("ask.words");
    public static readonly Phrase Files = new("files");
    public static readonly Phrase Empty = new("empty");
    public static readonly Phrase Failed = new("failed");

    public static readonly Phrase HelloWords = new("smalltalk.hello.words");
    public static readonly Phrase Hello = new("smalltalk.hello");
    public static readonly Phrase ThanksWords = new("smalltalk.thanks.words");
    public static readonly Phrase Thanks = new("smalltalk.thanks");
    public static readonly Phrase ByeWords = new("smalltalk.bye.words");
    public static readonly Phrase Bye = new("smalltalk.bye");
    public static readonly Phrase RobotWords = new("smalltalk.robot.words");
    public static readonly Phrase Robot = new("smalltalk.robot");
    public static readonly Phrase FearWords = new("smalltalk.fear.words");
    public static readonly Phrase Fear = new("smalltalk.fear");
    public static readonly Phrase OkWords = new("smalltalk.ok.words");
    public static readonly Phrase Ok = new("smalltalk.ok");

    public static IEnumerable<Phrase> Used => Phrase.DeclaredIn(typeof(RoutingPhrases));
}
