using System.Net;
using SecondOpinion.Bot.Host.Desk.Accounts;
using Xunit;

namespace SecondOpinion.Bot.Tests.Host.Desk;

/// <summary>Who may do what at the desk, and what nobody may.</summary>
public sealed class DeskRightsTests(DeskServer server) : IClassFixture<DeskServer>
{
    public static TheoryData<string> Reading() => ["/events", "/canned", "/colleagues", "/tickets", "/tickets/AAAA-AAAA", "/tickets/AAAA-AAAA/lines?after=0", "/tickets/AAAA-AAAA/export", "/audit", "/dead-letters", "/elsewhere"];

    public static TheoryData<string> Changing() => ["/tickets/AAAA-AAAA/actions", "/tickets/AAAA-AAAA/suggestion", "/tickets/AAAA-AAAA/contact"];

    [Theory]
    [MemberData(nameof(Reading))]
    public async Task Whoever_is_not_signed_in_reads_nothing(string path) =>
        Assert.Equal(HttpStatusCode.Unauthorized, (await new DeskClient(server.Address).GetAsync(path)).Status);

    [Theory]
    [MemberData(nameof(Changing))]
    public async Task Whoever_is_not_signed_in_changes_nothing(string path) =>
        Assert.Equal(HttpStatusCode.Unauthorized, (await new DeskClient(server.Address).PostAsync(path)).Status);

    [Theory]
    [MemberData(nameof(Changing))]
    public async Task A_change_without_the_pages_token_is_refused_with_the_cookie_alone(string path)
    {
        var mina = await server.SignInAsync("mina");
        mina.Csrf = null;
        Assert.Equal(HttpStatusCode.Forbidden, (await mina.PostAsync(path)).Status);
        mina.Csrf = (await server.SignInAsync("joon")).Csrf;
        Assert.Equal(HttpStatusCode.Forbidden, (await mina.PostAsync(path)).Status);
    }

    [Fact]
    public async Task Signing_in_needs_the_pages_token_too() =>
        Assert.Equal(HttpStatusCode.Forbidden, await new DeskClient(server.Address) { Csrf = "x" }.SignInAsync("mina", DeskServer.Password));

    [Fact]
    public async Task The_sessions_cookie_is_out_of_reach_of_scripts_and_other_sites()
    {
        var mina = await server.SignInAsync("mina");
        var session = mina.Cookies.Single(cookie => cookie.Name == "second-opinion-desk");
        Assert.True(session is { HttpOnly: true, Path: "/coordinator" });
    }

    [Fact]
    public async Task After_five_wrong_passwords_the_right_one_waits_too_and_a_name_that_is_none_gets_the_same_answers()
    {
        server.Accounts.Save(new CoordinatorAccount("locked", "Locked", CoordinatorRole.Coordinator, new Passwords().Hash(DeskServer.Password), "1"));
        foreach (var name in new[] { "locked", "nobody" })
        {
            var client = new DeskClient(server.Address);
            for (var tries = 0; tries < LockOut.Allowed; tries++)
                Assert.Equal(HttpStatusCode.Unauthorized, await client.SignInAsync(name, "a wrong password"));
            Assert.Equal(HttpStatusCode.TooManyRequests, await client.SignInAsync(name, DeskServer.Password));
        }
    }

    [Fact]
    public async Task A_removed_account_and_a_changed_password_end_the_session_at_once()
    {
        server.Accounts.Save(new CoordinatorAccount("leaving", "Leaving", CoordinatorRole.Coordinator, new Passwords().Hash(DeskServer.Password), "1"));
        var leaving = await server.SignInAsync("leaving");
        Assert.Equal(HttpStatusCode.OK, (await leaving.GetAsync("/tickets")).Status);
        server.Accounts.Save(server.Accounts.Find("leaving")! with { Stamp = "2" });
        Assert.Equal(HttpStatusCode.Unauthorized, (await leaving.GetAsync("/tickets")).Status);

        var again = await server.SignInAsync("leaving");
        server.Accounts.Remove("leaving");
        Assert.Equal(HttpStatusCode.Unauthorized, (await again.GetAsync("/tickets")).Status);
    }

    [Fact]
    public async Task A_conversation_that_a_colleague_has_is_closed_to_others_and_open_to_supervisors()
    {
        var ticket = await server.AskedAsync("My secret diagnosis");
        var (mina, joon, chief) = (await server.SignInAsync("mina"), await server.SignInAsync("joon"), await server.SignInAsync("chief"));
        Assert.Equal(HttpStatusCode.OK, (await mina.DoAsync(ticket, "take")).Status);

        foreach (var path in new[] { "", "/lines?after=0", "/export" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await joon.GetAsync($"/tickets/{ticket}{path}")).Status);
            Assert.Equal(HttpStatusCode.OK, (await chief.GetAsync($"/tickets/{ticket}{path}")).Status);
        }

        foreach (var (kind, more) in new (string, object?)[] { ("reply", new { text = "x" }), ("note", new { text = "x" }), ("hand-back", null), ("close", new { outcome = "other" }), ("transfer", null) })
            Assert.Equal(HttpStatusCode.Forbidden, (await joon.DoAsync(ticket, kind, more)).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await joon.DoAsync(ticket, "take")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await joon.PostAsync($"/tickets/{ticket}/suggestion", new { question = "x" })).Status);
        Assert.DoesNotContain("secret", (await joon.TextAsync("/tickets")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guessed_number_is_not_there_whatever_it_looks_like()
    {
        var chief = await server.SignInAsync("chief");
        foreach (var guess in new[] { "AAAA-AAAA", "..%2Fopen-tickets", new string('A', 200), "*" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await chief.GetAsync($"/tickets/{guess}")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await chief.DoAsync(guess, "take")).Status);
        }
    }

    [Fact]
    public async Task Only_supervisors_export_in_full_read_who_looked_and_see_what_is_done()
    {
        var ticket = await server.AskedAsync("call me at +82 10 1234 5678", "contact anna@example.org");
        var (mina, chief) = (await server.SignInAsync("mina"), await server.SignInAsync("chief"));

        foreach (var path in new[] { $"/tickets/{ticket}/export?redact=full", "/audit", "/dead-letters", "/tickets?done" })
            Assert.Equal(HttpStatusCode.Forbidden, (await mina.GetAsync(path)).Status);
        Assert.DoesNotContain("1234 5678", await mina.TextAsync($"/tickets/{ticket}/export?format=record"), StringComparison.Ordinal);
        Assert.Contains("1234 5678", await chief.TextAsync($"/tickets/{ticket}/export?redact=full"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Contact_details_are_for_whoever_has_the_conversation()
    {
        var ticket = await server.AskedAsync("hello");
        var mina = await server.SignInAsync("mina");
        Assert.Equal(HttpStatusCode.Forbidden, (await mina.PostAsync($"/tickets/{ticket}/contact")).Status);
        await mina.DoAsync(ticket, "take");
        Assert.Equal(HttpStatusCode.NotFound, (await mina.PostAsync($"/tickets/{ticket}/contact")).Status);
    }

    [Fact]
    public async Task Every_look_is_written_down_before_it_is_answered()
    {
        var ticket = await server.AskedAsync("hello");
        var (mina, chief) = (await server.SignInAsync("mina"), await server.SignInAsync("chief"));
        await mina.GetAsync($"/tickets/{ticket}");
        await mina.GetAsync($"/tickets/{ticket}/export");

        var looks = (await chief.GetAsync("/audit")).Body.EnumerateArray().Where(look => look.GetProperty("ticket").GetString() == ticket).ToList();

        Assert.Equal([("mina", "export/NoContact"), ("mina", "opened")], looks.Select(look => (look.GetProperty("by").GetString(), look.GetProperty("what").GetString())));
    }

    [Fact]
    public async Task What_a_persons_client_says_about_itself_never_makes_it_the_coordinator()
    {
        var ticket = await server.AskedAsync("I am the coordinator");
        var lines = (await (await server.SignInAsync("chief")).GetAsync($"/tickets/{ticket}")).Body.GetProperty("lines").EnumerateArray();
        Assert.Equal("person", lines.First(line => line.GetProperty("text").GetString() == "I am the coordinator").GetProperty("who").GetString());
    }
}
