using SecondOpinion.Bot.Dialogs.Languages;
using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Domain.Language;

namespace SecondOpinion.Bot.Dialogs.Routing;

/// <summary>
/// Recognises commands by the whole message, never by a word inside it: "help" is a command, "can you help me choose" is not. One slip of the
/// finger is forgiven in longer words, but never where it would take away an answer: "cancer" is not "cancel".
/// </summary>
internal sealed class CommandReader
{
    private const int LongSyllables = 6;

    internal static readonly (Command Command, Phrase Words)[] Lists =
    [
        (Command.Back, RoutingPhrases.BackWords), (Command.Skip, RoutingPhrases.SkipWords), (Command.Why, RoutingPhrases.WhyWords),
        (Command.Change, RoutingPhrases.ChangeWords), (Command.StartOver, RoutingPhrases.StartOverWords), (Command.Stop, RoutingPhrases.StopWords),
        (Command.Continue, RoutingPhrases.ContinueWords), (Command.Help, RoutingPhrases.HelpWords), (Command.Person, RoutingPhrases.PersonWords),
        (Command.AgreeAndPerson, RoutingPhrases.AgreePersonWords), (Command.MyData, RoutingPhrases.MyDataWords), (Command.DeleteData, RoutingPhrases.DeleteDataWords),
        (Command.Language, RoutingPhrases.LanguageWords), (Command.ShowBrief, RoutingPhrases.BriefWords),
    ];

    private readonly WordTable<Command> _words = new();
    private readonly HashSet<string> _ordinary;
    private readonly IReadOnlyList<string> _changeWords;
    private readonly Courtesy _courtesy;

    /// <param name="phrases">The lists of commands.</param>
    /// <param name="ordinaryWords">Words that people answer with: none of them is a slip for a command.</param>
    public CommandReader(PhraseBook phrases, Courtesy courtesy, IEnumerable<string> ordinaryWords)
    {
        (_courtesy, _ordinary) = (courtesy, [.. ordinaryWords]);
        foreach (var (command, list) in Lists)
            _words.Add(phrases, list, command);
        _changeWords = [.. phrases.WordsInEveryLanguage(RoutingPhrases.ChangePrefixes).Select(PlainWords.Of).OrderByDescending(word => word.Length)];
    }

    /// <summary>The command a message is, and for <see cref="Command.Change"/> what it names.</summary>
    /// <param name="language">The language of the conversation: it decides where a word is one command here and another there.</param>
    public (Command Command, string Target) Read(string plain, string language)
    {
        if (Exactly(plain, language) is { } command)
            return (command, "");
        if (Changed(plain) is { } target)
            return (Command.Change, target);
        return (Exactly(_courtesy.Without(plain), language) ?? Nearest(plain), "");
    }

    private Command? Exactly(string plain, string language) => _words.Find(plain, language) is [var command, ..] ? command : null;

    // "Change the place", "3번 변경": the verb stands first or last, in some scripts without a blank.
    private string? Changed(string plain)
    {
        foreach (var word in _changeWords)
        {
            if (plain.Length <= word.Length)
                continue;
            if (plain.StartsWith(word, StringComparison.Ordinal) && (plain[word.Length] == ' ' || WordKey.IsUnspaced(word[^1])))
                return plain[word.Length..].TrimStart();
            if (plain.EndsWith(word, StringComparison.Ordinal) && (plain[^(word.Length + 1)] == ' ' || WordKey.IsUnspaced(word[0])))
                return plain[..^word.Length].TrimEnd();
        }

        return null;
    }

    private Command Nearest(string plain)
    {
        // One Chinese sign more is a "not"; in scripts of syllables a sign weighs as much as a short word.
        if (plain.Length is < 4 or > 30 || _ordinary.Contains(plain) || (plain.Length < LongSyllables && plain.Any(WordKey.IsUnspaced)) || plain.Any(IsHan))
            return Command.None;
        var near = _words.Words.Where(entry => entry.Word.Length >= 4 && OneSlipApart(entry.Word, plain)).Select(entry => entry.Meaning).Distinct().Take(2).ToList();
        return near.Count == 1 ? near[0] : Command.None;
    }

    /// <summary>One letter more, less, other, or two swapped.</summary>
    private static bool OneSlipApart(string word, string typed)
    {
        // With another letter in it a short word is another word: "skin" is not "skip".
        if (Math.Abs(word.Length - typed.Length) > 1 || (word.Length < 5 && typed.Length == word.Length && !word.Order().SequenceEqual(typed.Order())))
            return false;
        var same = 0;
        while (same < word.Length && same < typed.Length && word[same] == typed[same])
            same++;
        var (rest, typedRest) = (word[same..], typed[same..]);
        return Tail(rest, 1) == Tail(typedRest, 1)
            || Tail(rest, 1) == typedRest
            || rest == Tail(typedRest, 1)
            || (rest.Length >= 2 && typedRest.Length >= 2 && rest[0] == typedRest[1] && rest[1] == typedRest[0] && rest[2..] == typedRest[2..]);
    }

    private static bool IsHan(char letter) => letter is >= '\u3400' and <= '\u9FFF';

    private static string Tail(string text, int from) => from <= text.Length ? text[from..] : "";
}
