using System.Text;
using Xunit;
using SecondOpinion.Bot.Domain.Emergency;

namespace SecondOpinion.Bot.Tests.Domain.Emergency;

public sealed class RewritingTests
{
    private static readonly string[] MustFire =
    [
        "my father is unconscious on the bathroom floor",
        "she cannot breathe and her lips are blue",
        "crushing chest pain and cold sweat since an hour",
        "his mouth is crooked and his speech is slurred",
        "the bleeding will not stop, blood everywhere",
        "my baby is limp and will not wake up",
        "my throat is closing after the injection",
        "he swallowed all his sleeping pills",
        "i want to die tonight",
        "i am going to kill myself",
        "she is having a seizure right now",
        "suddenly blind in one eye after the filler",
    ];

    private static readonly (string Name, Func<string, string> Of)[] Rewrites =
    [
        ("upper case", t => t.ToUpperInvariant()),
        ("sentence case", t => char.ToUpperInvariant(t[0]) + t[1..]),
        ("alternating case", t => string.Concat(t.Select((c, i) => i % 2 == 0 ? char.ToUpperInvariant(c) : c))),
        ("look-alike a", t => t.Replace('a', 'а')),
        ("look-alike o", t => t.Replace('o', 'о')),
        ("look-alike e", t => t.Replace('e', 'е')),
        ("zero-width space", t => string.Join('\u200b', t.Select(c => c.ToString()))),
        ("soft hyphen", t => string.Join('\u00ad', t.Select(c => c.ToString()))),
        ("decomposed", t => t.Normalize(NormalizationForm.FormD)),
        ("full-width", t => string.Concat(t.Select(c => c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c))),
        ("emoji around", t => "😭😭 " + t + " 🆘"),
        ("emoji between sentences", t => t.Replace(", ", " 😱 ", StringComparison.Ordinal)),
        ("three for e", t => t.Replace('e', '3')),
        ("at for a", t => t.Replace('a', '@')),
        ("zero for o", t => t.Replace('o', '0')),
        ("double blanks", t => t.Replace(" ", "   ", StringComparison.Ordinal)),
        ("no-break blanks", t => t.Replace(' ', '\u00a0')),
        ("line breaks at the ends", t => "\r\n\r\n" + t + "\r\n"),
        ("shouted end", t => t + "!!!!!!!"),
        ("stretched last letter", t => t + new string(t[^1], 4)),
        ("inside a long message", t => "Good morning, thank you for the list of papers.\n" + t + "\nWe look forward to the visit and to the translated report."),
    ];

    /// <summary>At most one message in a hundred may be lost over all rewrites.</summary>
    [Fact]
    public void Twenty_one_ways_to_write_the_same_lose_next_to_nothing()
    {
        var lost = Rewrites.SelectMany(rewrite => MustFire
            .Where(text => Screens.Shipped.Screen(rewrite.Of(text)).Level != TriageLevel.Red)
            .Select(text => $"{rewrite.Name}: {text}")).ToArray();

        Assert.All(MustFire, text => Assert.Equal(TriageLevel.Red, Screens.Shipped.Screen(text).Level));
        Assert.True(lost.Length * 100 <= Rewrites.Length * MustFire.Length, string.Join(Environment.NewLine, lost));
    }
}
