using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using SecondOpinion.Bot.Host.Desk.Accounts;
using SecondOpinion.Bot.Host.Endpoints.DirectLine;

namespace SecondOpinion.Bot.Host.Desk.SignIn;

/// <summary>Signing in and out, and who one is. Every answer carries the antiforgery token for what comes next.</summary>
internal sealed class SessionEndpoints(DeskIdentity identity, AccountFile accounts, Passwords passwords, LockOut lockOut, IAntiforgery antiforgery)
{
    private const int LongestBody = 2_000;

    public async Task<DeskRefusal?> ShowAsync(HttpContext context) => await AnswerAsync(context, await identity.OfAsync(context));

    public async Task<DeskRefusal?> SignInAsync(HttpContext context)
    {
        var (asked, refusal) = await JsonBody.ReadAsync(context.Request, DeskJson.Default.SignInRequest, LongestBody);
        if (refusal is not null || identity.UsesProxy || asked is not { Name.Length: > 0 and <= 254, Password.Length: > 0 and <= Passwords.Longest })
            return DeskRefusal.BadRequest;
        var name = asked.Name.Trim().ToLowerInvariant();
        if (lockOut.IsLocked(name))
        {
            lockOut.Failed(name);
            return DeskRefusal.Locked;
        }

        var account = accounts.Find(name);
        if (!passwords.IsRight(account, asked.Password))
        {
            lockOut.Failed(name);
            return DeskRefusal.WrongPassword;
        }

        lockOut.Succeeded(name);
        var principal = DeskIdentity.Principal(account!);
        await context.SignInAsync(DeskIdentity.Scheme, principal);
        context.User = principal;
        return await AnswerAsync(context, new Coordinator(account!.Name, account.DisplayName, account.Role));
    }

    public async Task<DeskRefusal?> SignOutAsync(HttpContext context)
    {
        await context.SignOutAsync(DeskIdentity.Scheme);
        context.User = new System.Security.Claims.ClaimsPrincipal();
        return await AnswerAsync(context, null);
    }

    private async Task<DeskRefusal?> AnswerAsync(HttpContext context, Coordinator? coordinator)
    {
        var token = antiforgery.GetAndStoreTokens(context).RequestToken!;
        // The antiforgery service has its own idea of caching.
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.WriteAsJsonAsync(
            new SessionAnswer(coordinator?.Account, coordinator?.Name, coordinator?.IsSupervisor == true, token, identity.UsesProxy),
            DeskJson.Default.SessionAnswer,
            cancellationToken: context.RequestAborted);
        return null;
    }
}
