using System.Collections.Frozen;

namespace SecondOpinion.Bot.Domain.Guide.Finding.Wording;

/// <summary>The words of one language by which a question leads to English passages. Data: dialogs/guideanswers/vocabulary.LANGUAGE.yaml.</summary>
public sealed class ForeignWords
{
    private readonly FrozenDictionary<string, string> english;
    private readonly FrozenSet<string> idle;
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> formLookup;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> idleLookup;
    private readonly int longest;

    /// <param name="language">BCP 47 tag.</param>
    /// <param name="spaced">Whether blanks part the words of this language.</param>
    /// <param name="idle">Words without a subject; they also tell the language.</param>
    /// <param name="english">Word or its stem to the English words it stands for.</param>
    public ForeignWords(string language, bool spaced, IEnumerable<string> idle, IEnumerable<KeyValuePair<string, string>> english)
    {
        Language = language;
        IsSpaced = spaced;
        this.idle = idle.Select(Key).ToFrozenSet(StringComparer.Ordinal);
        var entries = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (form, meaning) in english)
        {
            entries[Key(form)] = meaning;
        }

        this.english = entries.ToFrozenDictionary(StringComparer.Ordinal);
        formLookup = this.english.GetAlternateLookup<ReadOnlySpan<char>>();
        idleLookup = this.idle.GetAlternateLookup<ReadOnlySpan<char>>();
        longest = entries.Keys.Concat(this.idle).Select(k => k.Length).DefaultIfEmpty(0).Max();
    }

    public string Language { get; }

    public bool IsSpaced { get; }

    public bool IsIdle(string word) => idle.Contains(word);

    /// <summary>
    /// What the text speaks of, in English, in its order. Longest form first; in spaced languages a form may be the beginning of
    /// a word, and the rest of that word may begin with another ("Implantatkosten").
    /// </summary>
    public ForeignReading Read(string text)
    {
        var run = Key(text);
        var found = new List<ForeignMatch>();
        var covered = 0;
        var lastEnd = 0;
        for (var at = 0; at < run.Length;)
        {
            var length = IsStart(run, at) || at == lastEnd ? LongestAt(run, at) : 0;
            if (length > 0)
            {
                var form = run.Substring(at, length);
                if (english.TryGetValue(form, out var meaning) && meaning.Length > 0)
                {
                    found.Add(new ForeignMatch(form, meaning));
                }

                covered += length;
                at += length;
                lastEnd = at;
                continue;
            }

            var latin = LatinWordAt(run, at);
            if (latin > 0)
            {
                found.Add(new ForeignMatch(run.Substring(at, latin), ""));
            }

            at += Math.Max(latin, 1);
        }

        return new ForeignReading(Language, found, covered, run.Count(c => c != ' '));
    }

    private static int LatinWordAt(string run, int at)
    {
        var end = at;
        while (end < run.Length && char.IsAsciiLetterOrDigit(run[end]))
        {
            end++;
        }

        return at > 0 && char.IsAsciiLetterOrDigit(run[at - 1]) ? 0 : end - at;
    }

    // "l'attente" is two words.
    private static string Key(string text) => string.Join(' ', TextWords.Of(TextWords.Fold(text).Replace('\'', ' ')));

    private bool IsStart(string run, int at) => run[at] != ' ' && (!IsSpaced || at == 0 || run[at - 1] == ' ');

    private int LongestAt(string run, int at)
    {
        for (var length = Math.Min(longest, run.Length - at); length > 0; length--)
        {
            var form = run.AsSpan(at, length);
            if (formLookup.ContainsKey(form) && (!IsSpaced || length > 3 || EndsWord(run, at + length))
                || idleLookup.Contains(form) && (!IsSpaced || EndsWord(run, at + length)))
            {
                return length;
            }
        }

        return 0;
    }

    // A form of up to three letters must be the whole word in alphabets; syllable scripts say much in two signs.
    private static bool EndsWord(string run, int end) =>
        end >= run.Length || run[end] == ' ' || run[end] is >= '\u1100' and <= '\uD7FF';
}
