using SecondOpinion.Bot.Dialogs.Handoff;
using SecondOpinion.Bot.Host.Desk.Accounts;

namespace SecondOpinion.Bot.Host.Desk.SignIn;

/// <summary>Whoever is signed in at the desk.</summary>
/// <param name="Account">Unique name.</param>
/// <param name="Name">What patients and colleagues read.</param>
internal sealed record Coordinator(string Account, string Name, CoordinatorRole Role)
{
    public bool IsSupervisor => Role == CoordinatorRole.Supervisor;

    public Actor Actor => new(Account, Name, IsSupervisor);
}
