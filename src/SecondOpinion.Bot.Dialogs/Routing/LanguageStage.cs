using SecondOpinion.Bot.Dialogs.Languages;
using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Dialogs.Privacy;
using SecondOpinion.Bot.Domain.Language;

namespace SecondOpinion.Bot.Dialogs.Routing;

/// <summary>A language asked for by name; else the language that the person plainly writes in, and the turn goes on in it.</summary>
internal sealed class LanguageStage(
    ConversationLanguage languages, LanguageRequest requests, WrittenLanguage written, GreetingStage greeting, ConsentRegister consent, params PhraseBook[] books)
    : ITurnStage
{
    private const int LongestButton = 40;

    private readonly WordTable<bool> _known = Known(books);

    public async Task<bool> TryHandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (requests.Read(turn.Plain) is { } asked && languages.IsSupported(asked.Language) && IsMeant(turn, asked.Language, asked.IsBareForeignName))
        {
            await languages.ChooseAsync(turn.Context, asked.Language, cancellationToken);
            if (turn.InDialog)
                await turn.Dialogs.RepromptDialogAsync(cancellationToken);
            else if (!await consent.IsGivenAsync(turn.Context, cancellationToken))
                await greeting.GreetAsync(turn, cancellationToken);
            return true;
        }

        // A button or a listed word of the conversation's language, however long, says nothing new.
        if (_known.LanguagesOf(turn.Plain).Contains(turn.Language))
            return false;
        if (written.Of(turn.Text, turn.Language) is { } plainly)
            await languages.HearAsync(turn.Context, plainly, isLonger: true, cancellationToken);
        else if (ByWord(turn) is { } language)
            await languages.HearAsync(turn.Context, language, isLonger: false, cancellationToken);
        return false;
    }

    // "Korean" can be an answer to a question of the interview ("which language do you need?"); "한국어" and "in Korean" ask for it.
    private static bool IsMeant(Turn turn, string language, bool isBareForeignName) => !turn.InDialog || (!isBareForeignName && language != turn.Language);

    // A short message shows its language only when it is a word that we know, and that neither English nor the conversation's language has.
    private string? ByWord(Turn turn)
    {
        var found = _known.LanguagesOf(turn.Plain);
        if (found.Contains(turn.Language) || found.Contains(PhraseBook.Fallback))
            return null;
        return found.Count == 1 || (found.Count > 0 && found.All(language => language.StartsWith("zh", StringComparison.Ordinal))) ? found[0] : null;
    }

    private static WordTable<bool> Known(IEnumerable<PhraseBook> books)
    {
        var table = new WordTable<bool>();
        foreach (var book in books)
            foreach (var language in book.Languages)
                foreach (var (name, words) in book.All(language))
                    if (name.EndsWith(".words", StringComparison.Ordinal) || words.Length <= LongestButton)
                        table.Add(book, language, new Phrase(name), true);
        return table;
    }
}
