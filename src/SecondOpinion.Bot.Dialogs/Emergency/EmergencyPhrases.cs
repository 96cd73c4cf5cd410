using SecondOpinion.Bot.Dialogs.Phrasing;

namespace SecondOpinion.Bot.Dialogs.Emergency;

/// <summary>The phrases of dialogs/emergency/ that a takeover and what follows it use; in all fifteen languages.</summary>
public static class EmergencyPhrases
{
    /// <summary>The language that a person in Korea shows to whoever is near.</summary>
    internal const string Korean = "ko";

    public static readonly Phrase CallNow = new("call-now", "number");
    public static readonly Phrase SayThis = new("say-this");
    public static readonly Phrase ShowSentence = new("show-sentence");
    public static readonly Phrase ShowSentenceAbroad = new("show-sentence-abroad");
    public static readonly Phrase Interpreter = new("interpreter", "number");
    public static readonly Phrase WhileWaiting = new("while-waiting", "number");
    public static readonly Phrase Stay = new("stay");
    public static readonly Phrase KoreaNumber = new("korea-number", "number");
    public static readonly Phrase Also = new("also", "numbers");
    public static readonly Phrase CrisisOpen = new("crisis-open");
    public static readonly Phrase CrisisLine = new("crisis-line", "line");
    public static readonly Phrase CrisisCall = new("crisis-call", "number");
    public static readonly Phrase CrisisSafe = new("crisis-safe");
    public static readonly Phrase CrisisStay = new("crisis-stay");
    public static readonly Phrase Again = new("again", "number");
    public static readonly Phrase CrisisAgain = new("crisis-again", "number");
    public static readonly Phrase Amber = new("amber", "number");
    public static readonly Phrase ButtonCall = new("button-call", "number");
    public static readonly Phrase ButtonCrisis = new("button-crisis", "line");
    public static readonly Phrase ButtonElsewhere = new("button-elsewhere");
    public static readonly Phrase ButtonKorea = new("button-korea");
    public static readonly Phrase ButtonGoOn = new("button-go-on");
    public static readonly Phrase WhereAreYou = new("where-are-you", "number");
    public static readonly Phrase UnknownCountry = new("unknown-country", "mobile");
}
