using SecondOpinion.Bot.Host.Desk.Page;
using SecondOpinion.Bot.Host.Desk.Queue;
using SecondOpinion.Bot.Host.Desk.SignIn;
using SecondOpinion.Bot.Host.Desk.Tickets;

namespace SecondOpinion.Bot.Host.Desk;

/// <summary>The coordinators' desk under <c>/coordinator</c>: its page, and the addresses the page uses.</summary>
internal static class DeskEndpoints
{
    public const string Base = "/coordinator";
    private const string Api = Base + "/api";

    public static void MapDesk(this IEndpointRouteBuilder endpoints)
    {
        var services = endpoints.ServiceProvider;
        var pipeline = services.GetRequiredService<DeskPipeline>();
        var session = services.GetRequiredService<SessionEndpoints>();
        var tickets = services.GetRequiredService<TicketEndpoints>();
        var actions = services.GetRequiredService<ActionEndpoint>();
        var supervisors = services.GetRequiredService<SupervisorEndpoints>();
        var page = services.GetRequiredService<DeskPage>();

        page.Map(endpoints);
        endpoints.MapGet(Api + "/session", pipeline.ForAnybody(session.ShowAsync));
        endpoints.MapPost(Api + "/session", pipeline.ForAnybody(session.SignInAsync));
        endpoints.MapDelete(Api + "/session", pipeline.ForAnybody(session.SignOutAsync));
        Get("/events", services.GetRequiredService<EventsEndpoint>().OpenAsync);
        Get("/canned", page.CannedAsync);
        Get("/colleagues", (context, _) => TicketEndpoints.AnswerAsync(context, services.GetRequiredService<Colleagues>().All(), DeskJson.Plain.IReadOnlyListColleague));
        Get("/tickets", tickets.ListAsync);
        Get("/tickets/{ticket}", tickets.OpenAsync);
        Get("/tickets/{ticket}/lines", tickets.FollowAsync);
        Get("/tickets/{ticket}/export", services.GetRequiredService<ExportEndpoint>().ExportAsync);
        Post("/tickets/{ticket}/contact", tickets.ContactAsync);
        Post("/tickets/{ticket}/actions", actions.DoAsync);
        Post("/tickets/{ticket}/suggestion", actions.SuggestAsync);
        Get("/audit", supervisors.AuditAsync);
        Get("/dead-letters", supervisors.DeadLettersAsync);
        endpoints.Map(Api + "/{**elsewhere}", pipeline.For((_, _) => Task.FromResult<DeskRefusal?>(DeskRefusal.NotFound)));

        void Get(string pattern, DeskHandler handler) => endpoints.MapGet(Api + pattern, pipeline.For(handler));
        void Post(string pattern, DeskHandler handler) => endpoints.MapPost(Api + pattern, pipeline.For(handler));
    }
}
