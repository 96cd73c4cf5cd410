using System.Globalization;
using System.Text.Json;
using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Dialogs.Channels;

/// <summary>The buttons of a message: what a person can say with them, numbered from 1 where there are no buttons, and where they lead.</summary>
public sealed class Choices
{
    private Choices(IReadOnlyList<(string Title, string Value)> said, IReadOnlyList<(string Title, string Url)> links) => (Said, Links) = (said, links);

    public IReadOnlyList<(string Title, string Value)> Said { get; }

    public IReadOnlyList<(string Title, string Url)> Links { get; }

    public static Choices In(Activity activity)
    {
        var actions = activity.SuggestedActions?.Actions ?? [];
        return new Choices(
            [.. actions.Where(action => action.Type is ActionTypes.ImBack or ActionTypes.PostBack && ValueOf(action) is not null).Select(action => (TitleOf(action), ValueOf(action)!))],
            [.. actions.Where(action => action.Type == ActionTypes.OpenUrl && ValueOf(action) is not null).Select(action => (TitleOf(action), ValueOf(action)!))]);
    }

    /// <summary>"1. Yes", "2. No".</summary>
    public IEnumerable<string> Numbered => Said.Select((choice, index) => string.Create(CultureInfo.InvariantCulture, $"{index + 1}. {choice.Title}"));

    /// <summary>What "2" or "1, 3" stands for; null when the text is anything but numbers of this list.</summary>
    public string? ValueOfNumbers(string text)
    {
        if (Said.Count == 0 || text.Length > 40)
            return null;
        var numbers = text.Split([' ', ',', ';', '.', ')', '、', '，', '&', '+'], StringSplitOptions.RemoveEmptyEntries).Select(Number).ToList();
        return numbers.Count > 0 && numbers.TrueForAll(number => number >= 1 && number <= Said.Count)
            ? string.Join(", ", numbers.Distinct().Select(number => Said[number - 1].Value))
            : null;
    }

    // Digits of every script: people type those of their own keyboard.
    private static int Number(string word)
    {
        var number = 0;
        foreach (var letter in word)
        {
            var digit = CharUnicodeInfo.GetDecimalDigitValue(letter);
            if (digit < 0 || number > 99)
                return -1;
            number = (number * 10) + digit;
        }

        return number;
    }

    private static string? ValueOf(CardAction action) => action.Value is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    private static string TitleOf(CardAction action) => action.Title ?? ValueOf(action)!;
}
