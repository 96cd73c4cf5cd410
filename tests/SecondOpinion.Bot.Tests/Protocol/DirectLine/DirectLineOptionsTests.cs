using System.ComponentModel.DataAnnotations;
using SecondOpinion.Bot.Protocol.DirectLine;
using Xunit;

namespace SecondOpinion.Bot.Tests.Protocol.DirectLine;

public sealed class DirectLineOptionsTests
{
    [Fact]
    public void The_defaults_are_valid_and_are_a_development_setting() =>
        Assert.Empty(Faults(new DirectLineOptions()));

    [Theory]
    [InlineData(29.9, false)]
    [InlineData(30, true)]
    [InlineData(24 * 60, true)]
    [InlineData((24 * 60) + 1, false)]
    public void Tokens_live_from_half_an_hour_to_a_day(double minutes, bool isValid) =>
        Assert.Equal(isValid, Faults(new DirectLineOptions { TokenLifetime = TimeSpan.FromMinutes(minutes) }).Count == 0);

    [Theory]
    [InlineData("https://clinic.example", true)]
    [InlineData("http://localhost:5173", true)]
    [InlineData("https://clinic.example/page", false)]
    [InlineData("clinic.example", false)]
    [InlineData("*", false)]
    [InlineData("", false)]
    [InlineData("ftp://clinic.example", false)]
    [InlineData("https://user@clinic.example", false)]
    public void Origins_are_scheme_host_and_port(string origin, bool isValid) =>
        Assert.Equal(isValid, Faults(new DirectLineOptions { Origins = [origin] }).Count == 0);

    [Fact]
    public void Every_fault_is_found_and_none_repeats_the_secret()
    {
        var faults = Faults(new DirectLineOptions
        {
            Secret = "my secret",
            StreamUrlLifetime = TimeSpan.Zero,
            TokenLifetime = TimeSpan.Zero,
            Origins = ["https://good.example", "bad"],
        });

        Assert.Equal(4, faults.Count);
        Assert.Contains(faults, fault => fault.StartsWith("Origins:1 ", StringComparison.Ordinal));
        Assert.DoesNotContain(faults, fault => fault.Contains("my secret", StringComparison.Ordinal));
    }

    [Fact]
    public void Numbers_have_ranges()
    {
        Assert.Equal(3, Faults(new DirectLineOptions { MaxActivityCharacters = 1, MaxUploadBytes = 0, BotId = "" }).Count);
    }

    private static List<string> Faults(DirectLineOptions options)
    {
        var faults = new List<ValidationResult>();
        Validator.TryValidateObject(options, new ValidationContext(options), faults, validateAllProperties: true);
        return [.. faults.Select(fault => fault.ErrorMessage!)];
    }
}
