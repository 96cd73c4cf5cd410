using System.Buffers;

namespace SecondOpinion.Bot.Domain.Guide.Finding;

/// <summary>Weights summed up per passage while the terms of a question are read one after the other. Borrowed memory: dispose it.</summary>
internal sealed class WeightSums : IDisposable
{
    private readonly double[] sums;
    private readonly double[] ofTerm;
    private readonly List<int> touched = [];
    private readonly List<int> met = [];

    public WeightSums(int passages)
    {
        sums = ArrayPool<double>.Shared.Rent(passages);
        ofTerm = ArrayPool<double>.Shared.Rent(passages);
        Array.Clear(sums, 0, passages);
        Array.Clear(ofTerm, 0, passages);
    }

    /// <summary>Passages with any weight.</summary>
    public IReadOnlyList<int> Met => met;

    /// <summary>Lets the present term contribute at least <paramref name="weight"/> to a passage.</summary>
    public void Raise(int passage, double weight)
    {
        var before = ofTerm[passage];
        if (weight <= before)
        {
            return;
        }

        if (before == 0)
        {
            touched.Add(passage);
        }

        ofTerm[passage] = weight;
        Add(passage, weight - before);
    }

    public void Add(int passage, double weight)
    {
        if (sums[passage] == 0)
        {
            met.Add(passage);
        }

        sums[passage] += weight;
    }

    public void EndTerm()
    {
        touched.ForEach(passage => ofTerm[passage] = 0);
        touched.Clear();
    }

    /// <summary>The weight of the passage in place <paramref name="count"/>.</summary>
    public double Least(int count) => Leaders(count).TryPeek(out _, out var least) ? least.Weight : 0;

    /// <summary>Most weight first, ties in the order of the book.</summary>
    public IReadOnlyList<(int Passage, double Weight)> Best(int count)
    {
        var leaders = Leaders(count);
        var best = new (int, double)[leaders.Count];
        while (leaders.TryDequeue(out var passage, out var order))
        {
            best[leaders.Count] = (passage, order.Weight);
        }

        return best;
    }

    public void Dispose()
    {
        ArrayPool<double>.Shared.Return(sums);
        ArrayPool<double>.Shared.Return(ofTerm);
    }

    private PriorityQueue<int, (double Weight, int Before)> Leaders(int count)
    {
        var leaders = new PriorityQueue<int, (double Weight, int Before)>(count + 1);
        foreach (var passage in met)
        {
            var order = (sums[passage], -passage);
            if (leaders.Count < count)
            {
                leaders.Enqueue(passage, order);
            }
            else if (leaders.TryPeek(out _, out var least) && order.CompareTo(least) > 0)
            {
                leaders.EnqueueDequeue(passage, order);
            }
        }

        return leaders;
    }
}
