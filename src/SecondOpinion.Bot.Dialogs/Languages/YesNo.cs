using SecondOpinion.Bot.Dialogs.Phrasing;

namespace SecondOpinion.Bot.Dialogs.Languages;

/// <summary>A whole message that says yes or no, in any language.</summary>
public sealed class YesNo(PhraseBook phrases)
{
    private readonly WordTable<bool> _words = new WordTable<bool>().Add(phrases, LanguagePhrases.YesWords, true).Add(phrases, LanguagePhrases.NoWords, false);
    private readonly Courtesy _courtesy = new(phrases);

    /// <summary>True for yes, false for no, null for anything else.</summary>
    /// <param name="plain">The message as plain words.</param>
    public bool? Read(string plain, string language) => Exactly(plain, language) ?? Exactly(_courtesy.Without(plain), language);

    private bool? Exactly(string plain, string language) => _words.Find(plain, language) is [var said] ? said : null;
}
