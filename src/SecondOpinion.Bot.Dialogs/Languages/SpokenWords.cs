using SecondOpinion.Bot.Dialogs.Phrasing;

namespace SecondOpinion.Bot.Dialogs.Languages;

/// <summary>What is read the same way in every place of the conversation, in all languages at once: yes and no, numbers, "please".</summary>
public sealed class SpokenWords(PhraseBook phrases)
{
    public YesNo YesNo { get; } = new(phrases);

    public SpokenNumbers Numbers { get; } = new(phrases);

    public Courtesy Courtesy { get; } = new(phrases);
}
