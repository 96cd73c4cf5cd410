namespace SecondOpinion.Bot.Domain.Emergency;

/// <summary>Finds all phrases of all languages in one pass over folded text (Aho-Corasick), in time linear in the text. Immutable.</summary>
internal sealed class PhraseAutomaton
{
    private const int MaximumGap = 28;

    private readonly TransitionTable _next;
    private readonly int[] _fail;
    private readonly int[] _firstOutput;
    private readonly Segment[] _outputs;
    private readonly int _slots;

    internal PhraseAutomaton(TransitionTable next, int[] fail, int[] firstOutput, Segment[] outputs, int slots)
    {
        (_next, _fail, _firstOutput, _outputs, _slots) = (next, fail, firstOutput, outputs, slots);
    }

    /// <summary>One piece of a phrase; pieces of a phrase with gaps share consecutive slots.</summary>
    /// <param name="NextOutput">Index of the next piece that ends at the same place, or -1.</param>
    internal readonly record struct Segment(int Length, int Concept, int Language, int Slot, bool First, bool Last, int NextOutput);

    public void Scan(string text, List<PhraseHit> hits)
    {
        (int Start, int End)[]? open = null;
        var state = 0;
        for (var i = 0; i < text.Length; i++)
        {
            int next;
            while ((next = _next.Get(state, text[i])) < 0 && state != 0)
            {
                state = _fail[state];
            }

            state = next < 0 ? 0 : next;
            for (var output = _firstOutput[state]; output >= 0; output = _outputs[output].NextOutput)
            {
                Report(text, _outputs[output], i + 1, hits, ref open);
            }
        }
    }

    private void Report(string text, in Segment segment, int end, List<PhraseHit> hits, ref (int Start, int End)[]? open)
    {
        var start = end - segment.Length;
        if (!segment.First)
        {
            var before = open is null ? (Start: 0, End: -1) : open[segment.Slot - 1];
            if (before.End <= 0 || start < before.End - 1 || start - before.End > MaximumGap || text.AsSpan(before.End - 1, start - before.End + 1).Contains('\n'))
            {
                return;
            }

            start = before.Start;
        }

        if (segment.Last)
        {
            hits.Add(new(start, end, segment.Concept, segment.Language));
        }
        else
        {
            open ??= new (int, int)[_slots];
            open[segment.Slot] = (start, end);
        }
    }
}
