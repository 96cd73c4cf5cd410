using System.Text;

namespace SecondOpinion.Bot.Domain.Language;

/// <summary>"h e l p  m e", letter by letter, becomes one word: where its words end is no longer to be seen, but its letters follow each other again.</summary>
internal static class SpelledOut
{
    private const int FewestLetters = 5;

    public static string Join(string folded)
    {
        StringBuilder? joined = null;
        var copied = 0;
        for (var i = 1; i < folded.Length - 1; i++)
        {
            var end = i;
            while (end + 1 < folded.Length && folded[end - 1] == ' ' && char.IsLetter(folded[end]) && folded[end + 1] == ' ')
            {
                end += 2;
            }

            if (end - i < 2 * FewestLetters)
            {
                i = Math.Max(i, end - 1);
                continue;
            }

            joined ??= new(folded.Length);
            joined.Append(folded, copied, i - copied);
            for (var letter = i; letter < end; letter += 2)
            {
                joined.Append(folded[letter]);
            }

            copied = end - 1;
            i = end - 1;
        }

        return joined is null ? folded : joined.Append(folded, copied, folded.Length - copied).ToString();
    }
}
