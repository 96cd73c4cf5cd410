namespace SecondOpinion.Bot.Domain.Guide.Finding.Wording;

/// <summary>Cuts words into spans: the longest phrase that the vocabulary knows, else one word.</summary>
/// <param name="stem">How a word is cut to its stem: <see cref="EnglishStemmer.Stem"/>, remembered or not.</param>
internal sealed class SpanReader(GuideVocabulary vocabulary, Func<string, string> stem)
{
    public IReadOnlyList<TextSpan> Read(string text) => Read(TextWords.Of(text));

    public IReadOnlyList<TextSpan> Read(IReadOnlyList<string> words)
    {
        var stems = words.Select(stem).ToArray();
        var spans = new List<TextSpan>(words.Count);
        for (var at = 0; at < words.Count;)
        {
            var span = Phrase(words, stems, at) ?? Word(words[at], stems[at]);
            spans.Add(span);
            at += span.Stems.Count;
        }

        return spans;
    }

    private TextSpan? Phrase(IReadOnlyList<string> words, string[] stems, int at)
    {
        for (var length = Math.Min(vocabulary.LongestPhraseFrom(stems[at]), words.Count - at); length > 1; length--)
        {
            if (vocabulary.Meaning(string.Join(' ', stems, at, length)) is { } meaning)
            {
                return new TextSpan(string.Join(' ', words.Skip(at).Take(length)), stems[at..(at + length)], meaning, false);
            }
        }

        return null;
    }

    private TextSpan Word(string word, string stem)
    {
        var meaning = vocabulary.Meaning(stem);
        return new TextSpan(word, [stem], meaning, vocabulary.IsIdle(word));
    }
}
