using System.Text;
using System.Text.Json;
using SecondOpinion.Bot.Domain.Guide.Support;

namespace SecondOpinion.Bot.Adapters.Model.Phrasing;

/// <summary>
/// Reads {"sentences":[{"passage","quote","text"}, ...]} while it arrives: every sentence is given out the moment its brace closes. Anything else than this
/// form is a <see cref="FormatException"/>.
/// </summary>
internal sealed class DraftReader
{
    private const string Opening = "{\"sentences\":[";

    private readonly StringBuilder _current = new();
    private readonly StringBuilder _closing = new();
    private int _opened;
    private bool _inSentence, _inString, _escaped, _afterSentence, _arrayClosed;
    private int _depth;

    /// <summary>Whether the whole form was read.</summary>
    public bool IsComplete => _arrayClosed && _closing.ToString() == "}";

    public int Count { get; private set; }

    public IEnumerable<DraftSentence> Read(string piece)
    {
        foreach (var letter in piece)
            if (Next(letter) is { } sentence)
            {
                Count++;
                yield return sentence;
            }
    }

    private DraftSentence? Next(char letter)
    {
        if (_inSentence)
            return InSentence(letter);
        if (char.IsWhiteSpace(letter))
            return null;
        if (_opened < Opening.Length)
        {
            if (Opening[_opened++] != letter)
                throw new FormatException();
            return null;
        }

        if (_arrayClosed)
        {
            if (letter != '}' || _closing.Length > 0)
                throw new FormatException();
            _closing.Append(letter);
            return null;
        }

        switch (letter)
        {
            case '{' when !_afterSentence:
                _inSentence = true;
                _depth = 1;
                _current.Clear().Append(letter);
                return null;
            case ',' when _afterSentence:
                _afterSentence = false;
                return null;
            case ']' when _afterSentence || Count == 0:
                _arrayClosed = true;
                return null;
            default:
                throw new FormatException();
        }
    }

    private DraftSentence? InSentence(char letter)
    {
        _current.Append(letter);
        if (_inString)
        {
            _inString = letter != '"' || _escaped;
            _escaped = letter == '\\' && !_escaped;
            return null;
        }

        _inString = letter == '"';
        _depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
        if (_depth > 0)
            return null;
        (_inSentence, _afterSentence) = (false, true);
        return Sentence(_current.ToString());
    }

    private static DraftSentence Sentence(string json)
    {
        using var read = JsonDocument.Parse(json);
        var fields = read.RootElement.EnumerateObject().ToArray();
        if (fields.Length != 3 || fields.Any(field => field.Value.ValueKind != JsonValueKind.String))
            throw new FormatException();
        return new DraftSentence(Field("text"), Field("passage"), Field("quote"));

        string Field(string name) => fields.FirstOrDefault(field => field.NameEquals(name)) is { Value.ValueKind: JsonValueKind.String } field ? field.Value.GetString()! : throw new FormatException();
    }
}
