using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Domain.Language;

namespace SecondOpinion.Bot.Dialogs.Routing;

/// <summary>
/// Recognises commands by the whole message, never by a word inside it: "help" is a command, "can you help me choose" is not. One slip of the
/// finger is forgiven in longer words, but never where it would take away an answer: "cancer" is not "cancel".
/// </summary>
internal sealed class CommandReader
{
    private static readonly (Command Command, Phrase Words)[] Lists =
    [
        (Command.Back, RoutingPhrases.BackWords), (Command.Skip, RoutingPhrases.SkipWords), (Command.Why, RoutingPhrases.WhyWords),
        (Command.Change, RoutingPhrases.ChangeWords), (Command.StartOver, RoutingPhrases.StartOverWords), (Command.Stop, RoutingPhrases.StopWords),
        (Command.Continue, RoutingPhrases.ContinueWords), (Command.Help, RoutingPhrases.HelpWords), (Command.Person, RoutingPhrases.PersonWords),
        (Command.AgreeAndPerson, RoutingPhrases.AgreePersonWords), (Command.MyData, RoutingPhrases.MyDataWords), (Command.DeleteData, RoutingPhrases.DeleteDataWords),
        (Command.Language, RoutingPhrases.LanguageWords), (Command.ShowBrief, RoutingPhrases.BriefWords),
    ];

    private readonly Dictionary<string, Command> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ordinary;
    private readonly string[] _changePrefixes;

    /// <param name="phrases">The lists of commands.</param>
    /// <param name="ordinaryWords">Words that people answer with: none of them is a slip for a command.</param>
    public CommandReader(PhraseBook phrases, IEnumerable<string> ordinaryWords)
    {
        _ordinary = [.. ordinaryWords];
        foreach (var (command, list) in Lists)
            foreach (var word in phrases.WordsInEveryLanguage(list))
                _words.TryAdd(PlainWords.Of(word), command);
        _changePrefixes = [.. phrases.WordsInEveryLanguage(RoutingPhrases.ChangePrefixes).Select(word => PlainWords.Of(word) + " ").OrderByDescending(word => word.Length)];
    }

    /// <summary>The command a message is, and for <see cref="Command.Change"/> what it names.</summary>
    public (Command Command, string Target) Read(string plain)
    {
        if (_words.TryGetValue(plain, out var command))
            return (command, "");
        if (_changePrefixes.FirstOrDefault(prefix => plain.StartsWith(prefix, StringComparison.Ordinal)) is { } found)
            return (Command.Change, plain[found.Length..]);
        return (Nearest(plain), "");
    }

    private Command Nearest(string plain)
    {
        if (plain.Length is < 4 or > 30 || _ordinary.Contains(plain))
            return Command.None;
        var near = _words.Where(entry => entry.Key.Length >= 4 && OneSlipApart(entry.Key, plain)).Select(entry => entry.Value).Distinct().Take(2).ToList();
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

    private static string Tail(string text, int from) => from <= text.Length ? text[from..] : "";
}
