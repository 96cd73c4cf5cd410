namespace SecondOpinion.Bot.Protocol.Dialogs.Choices;

/// <summary>Takes "1, 3 and 4" and "imaging and blood tests" apart.</summary>
internal static class Enumeration
{
    private static readonly HashSet<string> Joints = new(StringComparer.Ordinal) { "and", "plus", "also", "then", "or", "both" };

    /// <summary>The parts between commas and joining words. A phrase that has such a word in it is not torn.</summary>
    public static List<Range> PartsOf(ReadOnlySpan<Word> words, IReadOnlyList<Phrase> phrases)
    {
        var whole = new bool[words.Length];
        foreach (var mention in Mention.AllIn(words, phrases))
            whole.AsSpan(mention.Start, mention.End - mention.Start).Fill(true);

        var parts = new List<Range>();
        var start = 0;
        for (var i = 0; i < words.Length; i++)
        {
            var isJoint = !whole[i] && Joints.Contains(words[i].Text);
            var isBreak = words[i].Gap == Gap.Break && !(whole[i] && i > 0 && whole[i - 1]);
            if (!isJoint && !isBreak)
                continue;
            if (i > start)
                parts.Add(start..i);
            start = isJoint ? i + 1 : i;
        }

        if (start < words.Length)
            parts.Add(start..words.Length);
        return parts;
    }

    /// <summary>All numbers of a part that names nothing else: "1 3 4", "2-4", "2 to 4", "numbers 2 3".</summary>
    public static IReadOnlyCollection<int> NumbersIn(ReadOnlySpan<Word> part, int highest)
    {
        var numbers = new SortedSet<int>();
        int? last = null;
        var isRange = false;
        foreach (var word in part)
        {
            if (last is not null && word.Text is "to" or "through" or "until")
            {
                isRange = true;
                continue;
            }

            if (NumberWords.Of(word.Text) is not { } number || (word.Text == "one" && last is not null))
            {
                if (!NumberWords.IsFiller(word.Text))
                    return [];
                continue;
            }

            if (number > highest)
                return [];
            for (var n = last is { } from && (isRange || word.Gap == Gap.Dash) ? from : number; n <= number; n++)
                numbers.Add(n);
            (last, isRange) = (number, false);
        }

        return numbers;
    }
}
