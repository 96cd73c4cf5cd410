using SecondOpinion.Bot.Dialogs.Citing;
using SecondOpinion.Bot.Domain.Guide.Support;
using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Dialogs.ModelAnswers;

/// <summary>The text of a phrased answer as it grows: checked sentences, each with its marker, one paragraph for each passage.</summary>
internal sealed class PhrasedText(PublicAddress address)
{
    private readonly CitationList _citations = new(address);
    private readonly List<(string Passage, string Text)> _sentences = [];
    private readonly List<string> _originals = [];

    public bool IsEmpty => _sentences.Count == 0;

    public void Add(SentenceVerdict supported)
    {
        var mark = _citations.Mark(supported.Passage!);
        _sentences.Add((supported.Passage!.Id, $"{supported.Shown} {mark}"));
        _originals.AddRange(supported.Originals.Select(original => $"> {original} {mark}").Where(line => !_originals.Contains(line)));
    }

    /// <summary>Everything so far. A later text begins with every earlier one.</summary>
    public string Body
    {
        get
        {
            var text = new System.Text.StringBuilder();
            for (var at = 0; at < _sentences.Count; at++)
                text.Append(at == 0 ? "" : _sentences[at].Passage == _sentences[at - 1].Passage ? " " : "\n\n").Append(_sentences[at].Text);
            return text.ToString();
        }
    }

    /// <summary>The guide's own sentences, for a translation to stand beside.</summary>
    public string Originals => string.Join("\n", _originals);

    public IList<Entity> Entities => AiLabel.On(_citations.ToEntities());
}
