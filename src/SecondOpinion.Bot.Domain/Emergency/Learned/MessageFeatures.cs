using SecondOpinion.Bot.Domain.Learning;

namespace SecondOpinion.Bot.Domain.Emergency.Learned;

/// <summary>Everything the classifier looks at in a message, or in a window of it: letters, words, their meanings in any language, and what the rules found.</summary>
internal sealed class MessageFeatures(CompiledBook book, SharedWords words)
{
    public const int SignGroup = 2;
    private const int MeaningGroup = 3;

    public List<PhraseHit> Meanings(Understanding read) => words.Find(read.Folded, read.Languages);

    /// <param name="meanings">From <see cref="Meanings"/>, found once for all windows.</param>
    public void Fill(FeatureBag bag, Understanding read, List<PhraseHit> meanings, Verdict rules, Range window)
    {
        bag.Clear();
        TextFeatures.Add(read.Folded, window, bag);
        SignFeatures.Add(read.Reading, book, rules, read.Languages[0], window, SignGroup, bag);
        words.Add(read.Folded, meanings, window, MeaningGroup, bag);
    }
}
