namespace SecondOpinion.Bot.Domain.Emergency;

/// <summary>(state, character) to state, in one flat open-addressed table.</summary>
internal sealed class TransitionTable
{
    private ulong[] _keys = new ulong[1 << 12];
    private int[] _states = new int[1 << 12];
    private int _count;

    public int Get(int state, char c)
    {
        var key = Key(state, c);
        for (var i = Slot(key, _keys.Length); ; i = (i + 1) & (_keys.Length - 1))
        {
            if (_keys[i] == key)
            {
                return _states[i];
            }

            if (_keys[i] == 0)
            {
                return -1;
            }
        }
    }

    public void Set(int state, char c, int next)
    {
        if (++_count * 2 > _keys.Length)
        {
            Grow();
        }

        Put(Key(state, c), next);
    }

    private void Put(ulong key, int next)
    {
        var i = Slot(key, _keys.Length);
        while (_keys[i] != 0)
        {
            i = (i + 1) & (_keys.Length - 1);
        }

        (_keys[i], _states[i]) = (key, next);
    }

    private void Grow()
    {
        var (keys, states) = (_keys, _states);
        _keys = new ulong[keys.Length * 2];
        _states = new int[keys.Length * 2];
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] != 0)
            {
                Put(keys[i], states[i]);
            }
        }
    }

    private static ulong Key(int state, char c) => ((ulong)(state + 1) << 16) | c;

    private static int Slot(ulong key, int size) => (int)((key * 0x9E3779B97F4A7C15UL) >> 40) & (size - 1);
}
