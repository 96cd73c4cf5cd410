using System.Text;

namespace SecondOpinion.Bot.Evaluation.Guide;

/// <summary>The matching of shared/eval/README.md: NFKC, plain quotes and dashes, no emphasis marks, single blanks, lower case, one blank in front.</summary>
internal static class ReplyMatch
{
    public static bool HoldsAll(string reply, LabelledQuestion.Expected expect)
    {
        var text = Plain(reply);
        return (expect.AnyOf ?? []).All(group => group.Any(s => text.Contains(Bare(s), StringComparison.Ordinal)))
            && !(expect.MustNot ?? []).Any(s => text.Contains(Bare(s), StringComparison.Ordinal));
    }

    private static string Plain(string text) => " " + string.Join(' ', Bare(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Bare(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormKC))
        {
            plain.Append(c switch
            {
                '\u2018' or '\u2019' => '\'',
                '\u201C' or '\u201D' => '"',
                >= '\u2010' and <= '\u2015' or '\u2212' => '-',
                '*' or '_' or '`' => '\0',
                _ => char.ToLowerInvariant(c),
            });
        }

        return plain.Replace("\0", "").ToString();
    }
}
