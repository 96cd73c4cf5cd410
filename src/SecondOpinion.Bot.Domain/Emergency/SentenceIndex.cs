using SecondOpinion.Bot.Domain.Language;

namespace SecondOpinion.Bot.Domain.Emergency;

/// <summary>Position in folded text to the number of its sentence.</summary>
internal sealed class SentenceIndex
{
    private readonly List<int> _ends = [];

    public SentenceIndex(string folded)
    {
        for (var i = 0; i < folded.Length; i++)
        {
            if (folded[i] == TextFolding.Sentence)
            {
                _ends.Add(i);
            }
        }
    }

    public int Count => _ends.Count + 1;

    public int this[int position]
    {
        get
        {
            var at = _ends.BinarySearch(position);
            return at < 0 ? ~at : at;
        }
    }
}
