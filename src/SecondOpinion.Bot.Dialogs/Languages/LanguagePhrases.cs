using SecondOpinion.Bot.Dialogs.Phrasing;

namespace SecondOpinion.Bot.Dialogs.Languages;

/// <summary>The phrases on the language of the conversation, and the words that are read in every language: yes, no, numbers, names of languages.</summary>
public static class LanguagePhrases
{
    /// <summary>The language's own name, as a button.</summary>
    public static readonly Phrase Name = new("name");
    public static readonly Phrase Switched = new("switched");
    public static readonly Phrase Unreviewed = new("unreviewed");
    public static readonly Phrase Choose = new("choose");
    public static readonly Phrase PassagesInEnglish = new("passages-in-english");

    public static readonly Phrase YesWords = new("yes.words");
    public static readonly Phrase NoWords = new("no.words");
    public static readonly Phrase PleaseWords = new("please.words");

    /// <summary>Words that may stand around the name of a language that is asked for.</summary>
    public static readonly Phrase AroundNames = new("names.around");

    /// <summary>One to ten, parted by "|", the forms of one number by ",".</summary>
    public static readonly Phrase Numbers = new("numbers");

    /// <summary>Words that stand around a number and say nothing else.</summary>
    public static readonly Phrase AroundNumbers = new("numbers.around");

    /// <summary>What speakers of a language call another one.</summary>
    public static Phrase NamesOf(string language) => new("names." + language);

    public static IEnumerable<Phrase> Used(IEnumerable<string> languages) =>
        [.. Phrase.DeclaredIn(typeof(LanguagePhrases)), .. languages.Select(NamesOf)];
}
