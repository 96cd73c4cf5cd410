using SecondOpinion.Bot.Host.Composition;
using Xunit;

namespace SecondOpinion.Bot.Tests.Host.Composition;

public sealed class SettingsReaderTests
{
    private const string DirectLine = "Channels:DirectLine:";

    [Fact]
    public void One_start_lists_every_fault_of_every_section() => Assert.Equal(
        [
            "Data: a directory is needed",
            "PublicUrl: an absolute http or https address is needed, or nothing",
            "Content: there is no folder 'guide' in this directory",
            "Brief:PageDays: a whole number is needed",
            "Brief:Colour: there is no such setting",
            "Retention:UnconsentedMinutes: 1 to 60 minutes",
            "Retention:ConversationDays: 1 to 3650 days",
            "Channels:DirectLine:Uploads: true or false is needed",
            "Channels:DirectLine:MaxActivityCharacters: The field MaxActivityCharacters must be between 1024 and 1048576.",
            "Channels:DirectLine:TokenLifetime: TokenLifetime must be from 00:30:00 to 1.00:00:00.",
            "Channels:DirectLine:Origins: Origins:1 must be an origin such as https://clinic.example, without a path.",
            "Channels:Smoke: there is no such section",
        ],
        SettingsUnderTest.Faults(
            ("Data", ""),
            ("PublicUrl", "ftp://clinic"),
            ("Content", "/there/is/nothing/here"),
            ("Brief:PageDays", "many"),
            ("Brief:Colour", "red"),
            ("Retention:UnconsentedMinutes", "61"),
            ("Retention:ConversationDays", "0"),
            (DirectLine + "Uploads", "perhaps"),
            (DirectLine + "MaxActivityCharacters", "1"),
            (DirectLine + "TokenLifetime", "00:01:00"),
            (DirectLine + "Origins:0", "https://clinic.example"),
            (DirectLine + "Origins:1", "https://clinic.example/page"),
            ("Channels:Smoke:Signals", "on")));

    [Theory]
    [InlineData("Brief:PageDays", "30.5", "Brief:PageDays: a whole number is needed")]
    [InlineData(DirectLine + "TokenLifetime", "soon", "Channels:DirectLine:TokenLifetime: a duration such as 00:30:00 is needed")]
    [InlineData(DirectLine + "Origins", "https://clinic.example", "Channels:DirectLine:Origins: a list is needed, the first of it as Channels:DirectLine:Origins:0")]
    [InlineData(DirectLine + "Uploads", "2", "Channels:DirectLine:Uploads: true or false is needed")]
    public void A_value_of_the_wrong_type_is_told_what_is_needed(string key, string value, string fault) =>
        Assert.Equal([fault], SettingsUnderTest.Faults((key, value)));

    [Theory]
    [InlineData("Retention", "90")]
    [InlineData("Channels:DirectLine", "on")]
    [InlineData("Channels", "all")]
    public void A_value_where_a_section_stands_is_not_passed_over(string key, string value) =>
        Assert.Equal([$"{key}: this is a section, not a setting"], SettingsUnderTest.Faults((key, value)));

    [Fact]
    public void No_message_repeats_a_value_since_it_may_be_a_secret()
    {
        const string secret = "correct horse battery staple";

        var faults = SettingsUnderTest.Faults((DirectLine + "Secret", secret), (DirectLine + "MaxUploadBytes", secret), ("Brief:PageDays", secret));

        Assert.Equal(3, faults.Count);
        Assert.DoesNotContain(faults, fault => fault.Contains("horse", StringComparison.Ordinal));
    }

    [Fact]
    public void Names_at_the_root_that_are_not_ours_are_left_alone() =>
        Assert.Equal("data", SettingsUnderTest.Read(("AllowedHosts", "*"), ("Logging:LogLevel:Default", "Warning")).Bot.Data);

    [Fact]
    public void Names_are_read_in_any_case()
    {
        var settings = SettingsUnderTest.Read(("retention:conversationdays", "7"), ("CHANNELS:DIRECTLINE:ORIGINS:0", "https://clinic.example"), ("data", "/srv/bot"));

        Assert.Equal((7, "/srv/bot"), (settings.Retention.ConversationDays, settings.Bot.Data));
        Assert.Equal(["https://clinic.example"], settings.DirectLine.Origins);
    }

    [Fact]
    public void A_refused_start_says_where_the_faults_are() =>
        Assert.Equal("The settings have faults:", Assert.Throws<StartupException>(() => SettingsUnderTest.Read(("Data", ""))).Message);
}
