using System.Diagnostics;
using System.Globalization;
using Xunit;

namespace SecondOpinion.Bot.Tests.Domain.Emergency;

public sealed class SteadinessTests
{
    private static readonly string[] Texts =
    [
        "BILINÇ YOK, I CAN'T BREATHE", "My BP is 70/40", "SpO2 80", "sugar 1.9", "숨을 못 쉬어요", "死にたい", "не могу дышать",
        "không thở được", "لا أستطيع التنفس", "What does it cost?", "pulse 72, bp 120/70", "ich will sterben",
    ];

    [Fact]
    public void Every_culture_and_every_order_decides_alike()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            var expected = Texts.Select(t => Screens.Shipped.Screen(t)).ToArray();
            foreach (var culture in new[] { "en-US", "tr-TR", "ar-SA" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                var order = Enumerable.Range(0, Texts.Length).ToArray();
                new Random(7).Shuffle(order);
                Assert.All(order, i => Assert.Equal(expected[i], Screens.Shipped.Screen(Texts[i])));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void No_text_at_all_is_a_fault()
    {
        var random = new Random(11);
        for (var round = 0; round < 500; round++)
        {
            var letters = new char[random.Next(0, 400)];
            for (var i = 0; i < letters.Length; i++)
            {
                letters[i] = random.Next(4) switch { 0 => (char)random.Next(0x20), 1 => (char)random.Next(0xD800, 0xE000), 2 => (char)random.Next(0x20, 0x600), _ => (char)random.Next(0x10000) };
            }

            Assert.NotNull(Screens.Shipped.Screen(new string(letters)));
        }
    }

    /// <summary>Eight times the text may take at most forty times as long: a square would take sixty-four times.</summary>
    [Theory]
    [InlineData("no pain or blood and not breathing, or never ")]
    [InlineData("chest pain. ")]
    [InlineData("a")]
    [InlineData("가")]
    [InlineData("e l ")]
    public void Time_grows_with_the_text_not_with_its_square(string piece)
    {
        var small = string.Concat(Enumerable.Repeat(piece, 32_000 / piece.Length));
        var large = string.Concat(Enumerable.Repeat(piece, 256_000 / piece.Length));
        Screens.Shipped.Screen(small);

        Assert.True(Fastest(large) < 40 * Fastest(small) + TimeSpan.FromMilliseconds(50));
    }

    private static TimeSpan Fastest(string text)
    {
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < 3; i++)
        {
            var start = Stopwatch.GetTimestamp();
            Screens.Shipped.Screen(text);
            var took = Stopwatch.GetElapsedTime(start);
            best = took < best ? took : best;
        }

        return best;
    }
}
