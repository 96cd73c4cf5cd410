using SecondOpinion.Bot.Dialogs.Intake;
using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Domain.Emergency;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Dialogs.Routing;

/// <summary>After each turn, keeps in memory where the person is, so that the next takeover needs no store to know.</summary>
internal sealed class PlaceMemory(IStatePropertyAccessor<IntakeState> interviews, IStatePropertyAccessor<EmergencyState> emergencies, WarmMemory warm)
{
    // The interview's question and the one answer that names a country by itself.
    private const string PlaceStep = "place";
    private const string InKorea = "in-korea";

    public async Task KeepAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var said = (await emergencies.GetAsync(context, () => new EmergencyState(), cancellationToken)).Country;
        var interview = await interviews.GetAsync(context, () => new IntakeState(), cancellationToken);
        var answered = interview.Answers.GetValueOrDefault(PlaceStep)?.Options.Contains(InKorea) == true ? EmergencyNumbers.Korea : null;
        warm.Learn(context.Activity.Conversation!.Id!, said ?? answered, TurnLanguage.Of(context));
    }
}
