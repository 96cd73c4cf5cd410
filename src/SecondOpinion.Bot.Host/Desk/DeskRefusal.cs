namespace SecondOpinion.Bot.Host.Desk;

/// <summary>The refusals of the desk's addresses: status, stable code, a sentence for developers. What the page shows stands in dialogs/desk.</summary>
internal sealed record DeskRefusal(int Status, string Code, string Message)
{
    public static readonly DeskRefusal NotSignedIn = new(401, "NotSignedIn", "Nobody is signed in, or not as a coordinator.");
    public static readonly DeskRefusal WrongPassword = new(401, "WrongPassword", "The name or the password is wrong.");
    public static readonly DeskRefusal Locked = new(429, "Locked", "Too many wrong passwords for this name. Wait a few minutes.");
    public static readonly DeskRefusal NotFromOurPage = new(403, "NotFromOurPage", "The request carries no valid antiforgery token.");
    public static readonly DeskRefusal NotYours = new(403, "NotYours", "Somebody else has this conversation.");
    public static readonly DeskRefusal SupervisorsOnly = new(403, "SupervisorsOnly", "Only a supervisor may do this.");
    public static readonly DeskRefusal NotFound = new(404, "NotFound", "There is no such ticket.");
    public static readonly DeskRefusal BadRequest = new(400, "BadRequest", "The request cannot be understood.");
    public static readonly DeskRefusal TooLarge = new(413, "TooLarge", "The request is larger than this service takes.");
    public static readonly DeskRefusal TakenByAnother = new(409, "TakenByAnother", "Somebody else was first.");
    public static readonly DeskRefusal NotAllowedNow = new(409, "NotAllowedNow", "The ticket does not allow this where it stands.");
    public static readonly DeskRefusal StoreUnavailable = new(503, "ServiceUnavailable", "The service cannot store anything now. Try again.");
    public static readonly DeskRefusal Broken = new(500, "InternalServerError", "The service failed.");
}
