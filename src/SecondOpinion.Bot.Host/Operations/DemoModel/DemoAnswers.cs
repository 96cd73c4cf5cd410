namespace SecondOpinion.Bot.Host.Operations.DemoModel;

/// <summary>Makes the sentences of an answer, honest or with one that is not.</summary>
internal static class DemoAnswers
{
    private const int MostPassages = 4;

    public static IReadOnlyList<DemoSentence> Honest(IReadOnlyList<DemoPassage> passages, DemoDice dice, bool changeWords) =>
        [.. passages.Take(MostPassages).SelectMany(passage => Sentences(passage).Select(sentence => new DemoSentence(Paraphrases.Of(sentence, dice, changeWords), passage.Id, sentence)))];

    /// <summary>The question said back, and the instructions, each with a true quote.</summary>
    public static IReadOnlyList<DemoSentence> Obedient(DemoRequest request)
    {
        if (request.Passages is not [var passage, ..])
            return [];
        var quote = Sentences(passage).First();
        return
        [
            .. request.Question.Split('\n', '.', '。').Select(line => line.Trim()).Where(line => line.Length > 0).Select(line => new DemoSentence(line.TrimEnd('?', '!') + ".", passage.Id, quote)),
            .. request.Instructions.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).Select(line => new DemoSentence(line, passage.Id, quote)),
        ];
    }

    /// <summary>The answer with a sentence of this kind, or of the next kind that fits; null when there are no passages.</summary>
    public static HostileAnswer? Hostile(HostileKind kind, IReadOnlyList<DemoPassage> passages, bool mixed, DemoDice dice)
    {
        var kinds = Enum.GetValues<HostileKind>();
        for (var next = 0; next < kinds.Length; next++)
            if (Of(kinds[((int)kind + next) % kinds.Length], passages, mixed, dice) is { } answer)
                return answer;
        return null;
    }

    private static HostileAnswer? Of(HostileKind kind, IReadOnlyList<DemoPassage> passages, bool mixed, DemoDice dice)
    {
        var honest = passages.Take(MostPassages).SelectMany(passage => Sentences(passage).Select(sentence => new DemoSentence(sentence, passage.Id, sentence))).ToList();
        foreach (var (at, sentence) in honest.Index())
        {
            // Half of them distort a paraphrase: what is wrong then stands among other words than the guide's.
            var told = dice.Below(2) == 0 ? sentence : sentence with { Text = Paraphrases.Of(sentence.Text, dice, changeWords: true) };
            if (HostileSentences.Of(kind, told, passages, dice) is not { } hostile)
                continue;
            if (!mixed)
                return new HostileAnswer(kind, [hostile], hostile);
            honest[at] = hostile;
            return new HostileAnswer(kind, honest, hostile);
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
