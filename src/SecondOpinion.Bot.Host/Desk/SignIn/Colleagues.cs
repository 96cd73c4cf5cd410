using SecondOpinion.Bot.Host.Composition;
using SecondOpinion.Bot.Host.Desk.Accounts;
using SecondOpinion.Bot.Host.Desk.Queue;
using SecondOpinion.Bot.Host.Desk.Tickets;

namespace SecondOpinion.Bot.Host.Desk.SignIn;

/// <summary>Everybody who could be given a conversation, with whether they have the desk open.</summary>
internal sealed class Colleagues(DeskOptions options, AccountFile accounts, DeskPresence presence)
{
    public IReadOnlyList<Colleague> All() =>
    [
        .. (options.ProxyHeader.Length > 0
            ? options.Coordinators.Concat(options.Supervisors).Select(name => (Account: name.ToLowerInvariant(), Name: name.Split('@')[0]))
            : accounts.All().Select(account => (Account: account.Name, Name: account.DisplayName)))
        .DistinctBy(one => one.Account)
        .OrderBy(one => one.Name, StringComparer.Ordinal)
        .Select(one => new Colleague(one.Account, one.Name, presence.IsHere(one.Account))),
    ];

    public Colleague? Find(string account) => All().FirstOrDefault(one => one.Account == account);
}
