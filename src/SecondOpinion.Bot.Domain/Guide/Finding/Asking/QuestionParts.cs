using SecondOpinion.Bot.Domain.Guide.Finding.Wording;

namespace SecondOpinion.Bot.Domain.Guide.Finding.Asking;

/// <summary>Cuts a message into its questions and the circumstances told beside them.</summary>
internal sealed class QuestionParts(GuideVocabulary vocabulary)
{
    private const int MostParts = 6;
    private static readonly char[] Ends = ['.', '!', '?', ';', '\n', '？', '！', '。', '؟', '…'];
    private static readonly string[] Joints =
    [
        ", and ", " and ", ", also ", ", plus ", ", but ", ", ", ", und ", " und ", ", et ", " et ", ", y ", " y ", ", dan ", " dan ", ", và ", " và ", ", и ", " и ", ", және ", " және ",
        ", мөн ", " мөн ",
    ];


    /// <summary>In the order of the message; of a longer message the last six.</summary>
    public IReadOnlyList<QuestionPart> Of(string text)
    {
        var parts = Sentences(text).SelectMany(Clauses).ToArray();
        return parts.Length <= MostParts ? parts : parts[^MostParts..];
    }

    /// <summary>Whether a person asks something with this, rather than answers or tells.</summary>
    public bool Asks(string text) => Sentences(text).Any(s => s.IsQuestion);

    private IEnumerable<QuestionPart> Sentences(string text)
    {
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && !IsEnd(text, at))
            {
                continue;
            }

            var sentence = text[start..at].Trim();
            start = at + 1;
            if (TextWords.Of(sentence).Count > 0)
            {
                yield return new QuestionPart(sentence, at < text.Length && text[at] is '?' or '？' or '؟' || OpensQuestion(sentence));
            }
        }
    }

    // "and what ...", ", where ...": a second question hangs on a joint followed by a word that opens questions.
    private IEnumerable<QuestionPart> Clauses(QuestionPart sentence)
    {
        var rest = sentence.Text;
        for (var (at, joint) = NextJoint(rest, 0); at >= 0; (at, joint) = NextJoint(rest, at + 1))
        {
            var after = rest[(at + joint.Length)..];
            var before = rest[..at];
            if (OpensQuestion(after) && TextWords.Of(before).Count > 2 && TextWords.Of(after).Count > 2)
            {
                yield return new QuestionPart(before, OpensQuestion(before));
                rest = after;
                at = -1;
            }
        }

        yield return sentence with { Text = rest };
    }

    private static (int At, string Joint) NextJoint(string text, int from)
    {
        var found = Joints.Select(j => (At: text.IndexOf(j, from, StringComparison.OrdinalIgnoreCase), Joint: j)).Where(j => j.At >= 0).ToArray();
        return found.Length == 0 ? (-1, "") : found.OrderBy(j => j.At).ThenByDescending(j => j.Joint.Length).First();
    }

    private static bool IsEnd(string text, int at) =>
        Array.IndexOf(Ends, text[at]) >= 0 && !(text[at] == '.' && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]));

    private bool OpensQuestion(string text)
    {
        var folded = " " + TextWords.Fold(text).Trim() + " ";
        return vocabulary.QuestionWords.Any(w => Meets(folded, w)) && !vocabulary.StatementWords.Any(w => Meets(folded, w));
    }

    // Opening words stand first; with "*" anywhere, in alphabets at the beginning of a word.
    private static bool Meets(string folded, string opening) =>
        !opening.EndsWith('*') ? folded.StartsWith($" {opening} ", StringComparison.Ordinal)
        : opening[0] < '\u0E00' ? folded.Contains(" " + opening[..^1], StringComparison.Ordinal)
        : folded.Contains(opening[..^1], StringComparison.Ordinal);
}
