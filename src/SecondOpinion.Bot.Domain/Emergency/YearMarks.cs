namespace SecondOpinion.Bot.Domain.Emergency;

/// <summary>A four-digit year dates its sentence: what it tells is history, or a plan.</summary>
internal static class YearMarks
{
    public static void Add(string folded, SentenceIndex sentenceOf, Contexts[] sentences)
    {
        for (var i = 1; i + 4 < folded.Length; i++)
        {
            if (folded[i] is '1' or '2' && !char.IsAsciiDigit(folded[i - 1]) && folded[i - 1] is not '.'
                && folded.AsSpan(i, 2) is "19" or "20" && char.IsAsciiDigit(folded[i + 2]) && char.IsAsciiDigit(folded[i + 3])
                && !char.IsLetterOrDigit(folded[i + 4]) && folded[i + 4] is not '.')
            {
                sentences[sentenceOf[i]] |= Contexts.Past;
            }
        }
    }
}
