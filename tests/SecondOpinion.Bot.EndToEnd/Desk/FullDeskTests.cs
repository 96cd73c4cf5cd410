using Microsoft.Playwright;
using SecondOpinion.Bot.EndToEnd.Browser;
using SecondOpinion.Bot.EndToEnd.Browser.Driving;
using SecondOpinion.Bot.EndToEnd.Server;
using Xunit;

namespace SecondOpinion.Bot.EndToEnd.Desk;

/// <summary>A busy day: fifty tickets in many languages, alarms among them. What it looks like, whom it keeps out, and what happens when the line drops.</summary>
[Collection(BrowserTests.Name)]
public sealed class FullDeskTests(BrowserFixture browser)
{
    private const int People = 50;
    private static readonly Screen Wide = new(1440, 900, 1);

    private static readonly (string Locale, string Name, string Said)[] Visitors =
    [
        ("en", "Anna Petrova", "The clinic wants me to decide today and asks for a deposit"), ("ja", "Kenji Sato", "手術の前に別の先生の話も聞きたいです"),
        ("ru", "Olga", "Можно ли получить второе мнение удалённо?"), ("vi", "Lan", "Tôi cần phiên dịch cho buổi tư vấn"),
        ("zh-Hans", "", "他们说我需要三颗种植牙"), ("ar", "Fatima", "هل أحتاج إلى رأي ثان قبل العملية؟"),
        ("th", "Somchai", "ไม่มีล่ามในวันที่ปรึกษา"), ("de", "Jonas Weber", "The price doubled after the consultation"),
        ("mn", "", "Who keeps my scans when I go home?"), ("es", "Carlos Ruiz", "My biopsy report is only in Korean"),
    ];

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Fifty_tickets_are_in_order_and_the_page_has_no_serious_fault_for_people_with_disabilities(ColorScheme colors)
    {
        await using var server = await ServerProcess.StartAsync();
        await server.AddCoordinatorAsync("mina", "Mina", "coordinator", DeskTab.Password);
        for (var person = 0; person < People; person++)
        {
            var (locale, name, said) = Visitors[person % Visitors.Length];
            await Patients.AskAsync(server.Address, locale, name, "I agree, start", "In Korea now", said, person % 19 == 7 ? "he is not breathing" : said);
        }

        var axe = await AccessibilityTests.AxeAsync();
        await using var visitor = await browser.VisitAsync(Wide, options => (options.BypassCSP, options.ColorScheme) = (true, colors));
        var signIn = await visitor.Context.NewPageAsync();
        await signIn.GotoAsync(server.Address + "/coordinator");
        await signIn.Locator("[name=name]").WaitForAsync();
        Assert.Empty(await AccessibilityTests.FaultsAsync(signIn.MainFrame, axe));
        await signIn.CloseAsync();

        var desk = await DeskTab.OpenAsync(visitor, server.Address, "mina");
        await Assertions.Expect(desk.Tickets).ToHaveCountAsync(People);
        Assert.All(await desk.Tickets.AllInnerTextsAsync(), (text, at) => Assert.Equal(at < 3, text.Contains("ALARM", StringComparison.Ordinal)));
        await desk.OpenAsync(4, "Question 3 of 10.");
        await desk.TakeAsync();
        await desk.WriteAsync('r', "Hello, I am Mina. I have read what you wrote, and I will stay with you.");
        await desk.Says("I will stay with you").WaitForAsync();
        await desk.Page.Keyboard.PressAsync("r");
        await Pictures.SaveAsync(desk.Page, colors == ColorScheme.Light ? "desk" : "desk-dark");
        Assert.Empty(await AccessibilityTests.FaultsAsync(desk.Page.MainFrame, axe));
        await desk.OpenAsync(1, "EMERGENCY");
    }

    [Fact]
    public async Task A_dropped_line_is_shown_and_a_reply_written_meanwhile_arrives_once()
    {
        await using var server = await ServerProcess.StartAsync();
        await server.AddCoordinatorAsync("mina", "Mina", "coordinator", DeskTab.Password);
        await using var patient = await browser.VisitAsync(Screen.Phone);
        await using var coordinator = await browser.VisitAsync(Screen.Desk);
        var chat = await patient.OpenChatAsync(server.Address);
        await chat.SayAsync("I want to talk to a person", "Do you agree?");
        await chat.PressAsync("I agree, ask for a person", "Your number is");
        var desk = await DeskTab.OpenAsync(coordinator, server.Address, "mina");
        await Assertions.Expect(desk.Tickets).ToHaveCountAsync(1);
        await desk.OpenAsync(1, "Your number is");
        await desk.TakeAsync();

        await server.KillAsync();
        await Assertions.Expect(desk.Page.Locator("#line")).ToContainTextAsync("No connection");
        await desk.WriteAsync('r', "This must not be lost");
        await desk.Says("Not sent yet").WaitForAsync();
        await server.StartAgainAsync();

        await chat.RepliesAsync(0, "This must not be lost");
        await Assertions.Expect(desk.Page.Locator("#line")).ToHaveTextAsync("Live");
        await desk.Says("This must not be lost").WaitForAsync();
        Assert.Equal(1, await desk.Says("This must not be lost").CountAsync());
        Assert.Single(await chat.HistoryAsync(), line => line.Text.Contains("This must not be lost", StringComparison.Ordinal));
    }
}
