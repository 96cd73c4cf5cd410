using System.Runtime.InteropServices;

namespace SecondOpinion.Bot.Protocol.Dialogs.Choices;

/// <summary>
/// Finds the choice a person means: the value a button sends, a number, the words, the words inside a short sentence, or
/// near-miss spelling, in this order. What could mean two choices means none. The same on every machine and culture.
/// </summary>
public static class ChoiceRecognizer
{
    // Longer texts tell something; they do not answer with a choice.
    private const int LongestAnswer = 1_000;
    private const int MostWordsAround = 16;
    private const int MostWordsMisspelt = 6;

    public static FoundChoice? Recognize(string text, IReadOnlyList<Choice> choices)
    {
        if (ValueIn(text, choices) is { } value)
            return value;
        if (text.Length > LongestAnswer)
            return null;
        var answer = new Answer(text, choices);
        return In(CollectionsMarshal.AsSpan(answer.Words), answer);
    }

    /// <summary>All choices of a checklist that a person names ("1, 3 and 4", "imaging and blood tests"), in the order of the list.</summary>
    public static IReadOnlyList<FoundChoice> RecognizeAll(string text, IReadOnlyList<Choice> choices)
    {
        if (ValueIn(text, choices) is { } value)
            return [value];
        if (text.Length > LongestAnswer)
            return [];

        var answer = new Answer(text, choices);
        var words = CollectionsMarshal.AsSpan(answer.Words);
        if (Exactly(words, answer) is { } whole)
            return [whole];
        var found = new Dictionary<int, FoundChoice>();
        foreach (var part in Enumeration.PartsOf(words, answer.Phrases))
        {
            foreach (var number in Enumeration.NumbersIn(words[part], choices.Count))
                Add(ByNumber(number, choices));
            foreach (var mention in MentionsIn(words[part], answer))
                Add(answer.Found(mention.Phrase, 0.9f));
            Add(In(words[part], answer));
        }

        return [.. found.OrderBy(f => f.Key).Select(f => f.Value)];

        void Add(FoundChoice? choice)
        {
            if (choice is not null)
                found.TryAdd(choice.Index, choice);
        }
    }

    private static FoundChoice? In(ReadOnlySpan<Word> words, Answer answer) =>
        Exactly(words, answer)
        ?? (NumberWords.In(words) is { } number ? ByNumber(number, answer.Choices) : null)
        ?? InSentence(words, answer);

    private static FoundChoice? ValueIn(string text, IReadOnlyList<Choice> choices)
    {
        for (var i = 0; i < choices.Count; i++)
        {
            if (string.Equals(choices[i].Value, text, StringComparison.Ordinal))
                return new FoundChoice(text, i, 1, text);
        }

        return null;
    }

    private static FoundChoice? ByNumber(int number, IReadOnlyList<Choice> choices) =>
        number <= choices.Count ? new FoundChoice(choices[number - 1].Value, number - 1, 1) : null;

    private static FoundChoice? Exactly(ReadOnlySpan<Word> words, Answer answer)
    {
        FoundChoice? found = null;
        foreach (var phrase in answer.Phrases)
        {
            if (!phrase.Equals(words))
                continue;
            if (found is not null && found.Index != phrase.Choice)
                return null;
            found ??= answer.Found(phrase, 1);
        }

        return found;
    }

    private static FoundChoice? InSentence(ReadOnlySpan<Word> words, Answer answer)
    {
        var mentions = MentionsIn(words, answer);
        if (mentions.Count == 0)
            return answer.IsQuestion || words.Length > MostWordsMisspelt ? null : Misspelt(words, answer);
        return mentions.TrueForAll(m => m.Phrase.Choice == mentions[0].Phrase.Choice) ? answer.Found(mentions[0].Phrase, 0.9f) : null;
    }

    private static List<Mention> MentionsIn(ReadOnlySpan<Word> words, Answer answer) =>
        answer.IsQuestion || words.Length > MostWordsAround ? [] : Mention.AllIn(words, answer.Phrases);

    private static FoundChoice? Misspelt(ReadOnlySpan<Word> words, Answer answer)
    {
        (Phrase? Phrase, int Slips, bool Tie) best = (null, int.MaxValue, false);
        foreach (var phrase in answer.Phrases)
        {
            if (FewestSlips(words, phrase) is not { } slips || slips > best.Slips)
                continue;
            var tie = slips == best.Slips && (best.Tie || best.Phrase!.Choice != phrase.Choice);
            best = (phrase, slips, tie);
        }

        return best is { Phrase: { } found, Tie: false } ? answer.Found(found, 0.5f) : null;
    }

    private static int? FewestSlips(ReadOnlySpan<Word> words, Phrase phrase)
    {
        int? fewest = null;
        for (var start = 0; start < words.Length; start++)
        {
            for (var end = start + 1; end <= words.Length; end++)
            {
                // A short word is easily taken for another: only alone is it an answer.
                var isPart = start > 0 || end < words.Length;
                if ((isPart && phrase.IsShort) || phrase.Slips(words[start..end]) is not { } slips || Mention.IsNegated(words, start))
                    continue;
                fewest = Math.Min(slips, fewest ?? slips);
            }
        }

        return fewest;
    }
}
