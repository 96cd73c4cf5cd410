using System.Runtime.InteropServices;

namespace SecondOpinion.Bot.Domain.Learning;

/// <summary>The different features of one text, each once. Not safe on several threads; meant to be used again for the next text.</summary>
internal sealed class FeatureBag
{
    public const int Groups = 4;

    private readonly List<Feature> _features = [];
    private int[] _table = new int[4096];
    private int _mask = 4095;

    public ReadOnlySpan<Feature> Features => CollectionsMarshal.AsSpan(_features);

    public void Clear()
    {
        _features.Clear();
        Array.Clear(_table);
    }

    public void Add(uint hash, int group, int start, int length)
    {
        if (_features.Count * 2 >= _table.Length)
        {
            Grow();
        }

        var at = Place(hash);
        if (_table[at] == 0)
        {
            _features.Add(new(hash, (byte)group, start, length));
            _table[at] = _features.Count;
        }
    }

    /// <summary>Where the hash stands, or the free place where it belongs.</summary>
    private int Place(uint hash)
    {
        var at = (int)(hash >> 7) & _mask;
        while (_table[at] != 0 && _features[_table[at] - 1].Hash != hash)
        {
            at = (at + 1) & _mask;
        }

        return at;
    }

    private void Grow()
    {
        _table = new int[_table.Length * 2];
        _mask = _table.Length - 1;
        for (var i = 0; i < _features.Count; i++)
        {
            _table[Place(_features[i].Hash)] = i + 1;
        }
    }
}
