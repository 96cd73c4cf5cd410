namespace SecondOpinion.Bot.Domain.Emergency;

/// <summary>Collects phrases and links them into a <see cref="PhraseAutomaton"/>.</summary>
internal sealed class PhraseAutomatonBuilder
{
    private readonly TransitionTable _next = new();
    private readonly List<(int Parent, char Character)> _states = [(0, '\0')];
    private readonly List<int> _firstOutput = [-1];
    private readonly List<PhraseAutomaton.Segment> _outputs = [];
    private int _slots;

    public void Add(string phrase, int concept, int language)
    {
        foreach (var form in PhraseForms.Of(phrase))
        {
            for (var i = 0; i < form.Count; i++)
            {
                AddSegment(form[i], concept, language, first: i == 0, last: i == form.Count - 1);
            }
        }
    }

    public PhraseAutomaton Build()
    {
        var fail = new int[_states.Count];
        var depth = new int[_states.Count];
        for (var s = 1; s < depth.Length; s++)
        {
            depth[s] = depth[_states[s].Parent] + 1;
        }

        foreach (var state in Enumerable.Range(1, _states.Count - 1).OrderBy(s => depth[s]))
        {
            var (parent, c) = _states[state];
            var f = fail[parent];
            int next;
            while ((next = _next.Get(f, c)) < 0 && f != 0)
            {
                f = fail[f];
            }

            fail[state] = parent == 0 || next < 0 ? 0 : next;
            LinkOutputs(state, fail[state]);
        }

        return new(_next, fail, [.. _firstOutput], [.. _outputs], _slots);
    }

    private void AddSegment(string text, int concept, int language, bool first, bool last)
    {
        var state = 0;
        foreach (var c in text)
        {
            var next = _next.Get(state, c);
            if (next < 0)
            {
                next = _states.Count;
                _states.Add((state, c));
                _firstOutput.Add(-1);
                _next.Set(state, c, next);
            }

            state = next;
        }

        // Only pieces of a phrase with gaps need a place to be remembered in.
        _outputs.Add(new(text.Length, concept, language, first && last ? 0 : _slots++, first, last, _firstOutput[state]));
        _firstOutput[state] = _outputs.Count - 1;
    }

    /// <summary>A state also reports what its failure state reports: its own outputs end in that chain.</summary>
    private void LinkOutputs(int state, int failure)
    {
        if (_firstOutput[failure] < 0)
        {
            return;
        }

        if (_firstOutput[state] < 0)
        {
            _firstOutput[state] = _firstOutput[failure];
            return;
        }

        var last = _firstOutput[state];
        while (_outputs[last].NextOutput >= 0)
        {
            last = _outputs[last].NextOutput;
        }

        _outputs[last] = _outputs[last] with { NextOutput = _firstOutput[failure] };
    }
}
