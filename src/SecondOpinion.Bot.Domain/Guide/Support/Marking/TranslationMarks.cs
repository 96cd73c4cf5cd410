using SecondOpinion.Bot.Domain.Guide.Finding.Wording;
using SecondOpinion.Bot.Domain.Guide.Support.Reading;
using SecondOpinion.Bot.Domain.Language;

namespace SecondOpinion.Bot.Domain.Guide.Support.Marking;

/// <summary>Finds the marks of one language: pieces of text where words are not parted by blanks, words and beginnings of words elsewhere.</summary>
internal sealed class TranslationMarks(IReadOnlyDictionary<MarkClass, IReadOnlyList<string>> marks)
{
    private readonly Dictionary<MarkClass, (string Text, bool Anywhere, bool Begins)[]> _pieces = marks.ToDictionary(
        mark => mark.Key,
        mark => mark.Value.Select(piece => (TextWords.Fold(piece.TrimEnd('*')), piece.Any(letter => Letters.StandsAlone(letter)), piece.EndsWith('*'))).ToArray());

    public bool Stands(MarkClass mark, string folded, IReadOnlyList<SupportToken> tokens)
    {
        if (!_pieces.TryGetValue(mark, out var pieces))
            return false;
        var words = $" {string.Join(' ', tokens.Where(token => token.IsWord).Select(token => token.Text))} ";
        return pieces.Any(piece => piece.Anywhere
            ? folded.Contains(piece.Text, StringComparison.Ordinal)
            : words.Contains(piece.Begins ? $" {piece.Text}" : $" {piece.Text} ", StringComparison.Ordinal));
    }
}
