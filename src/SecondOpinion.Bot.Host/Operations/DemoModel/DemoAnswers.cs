namespace SecondOpinion.Bot.Host.Operations.DemoModel;

/// <summary>Makes the sentences of an answer, honest or with one that is not.</summary>
internal static class DemoAnswers
{
    private const int MostPassages = 2;

    public static IReadOnlyList<DemoSentence> Honest(IReadOnlyList<DemoPassage> passages, DemoDice dice) =>
        [.. passages.Take(MostPassages).SelectMany(passage => Sentences(passage).Select(sentence => new DemoSentence(Paraphrases.Of(sentence, dice), passage.Id, sentence)))];

    /// <summary>The answer and its hostile sentence; null when the passages give no hold to this kind.</summary>
    public static (IReadOnlyList<DemoSentence> All, DemoSentence Hostile)? Hostile(HostileKind kind, IReadOnlyList<DemoPassage> passages, bool mixed, DemoDice dice)
    {
        var honest = passages.Take(MostPassages).SelectMany(passage => Sentences(passage).Select(sentence => new DemoSentence(sentence, passage.Id, sentence))).ToList();
        foreach (var (at, sentence) in honest.Index())
        {
            if (HostileSentences.Of(kind, sentence, passages, dice) is not { } hostile)
                continue;
            if (!mixed)
                return ([hostile], hostile);
            honest[at] = hostile;
            return (honest, hostile);
        }

        return null;
    }

    // The guide writes no abbreviation that ends with a point before a capital letter.
    private static IEnumerable<string> Sentences(DemoPassage passage)
    {
        var start = 0;
        for (var at = 0; at + 2 < passage.Text.Length; at++)
        {
            if (passage.Text[at] is '.' or '?' && char.IsWhiteSpace(passage.Text[at + 1]) && (char.IsUpper(passage.Text[at + 2]) || char.IsDigit(passage.Text[at + 2]) || passage.Text[at + 2] == '['))
            {
                yield return passage.Text[start..(at + 1)].Trim();
                start = at + 1;
            }
        }

        yield return passage.Text[start..].Trim();
    }
}
