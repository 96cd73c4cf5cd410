namespace SecondOpinion.Bot.Adapters.Model.Prompts;

/// <summary>Every prompt, loaded and checked.</summary>
public sealed class PromptBook(IReadOnlyDictionary<string, Prompt> prompts)
{
    internal static readonly string[] Names = ["phrase-answer", "rewrite-question", "summarise-for-coordinator", "translate-for-reading"];

    public Prompt PhraseAnswer => prompts["phrase-answer"];

    public Prompt RewriteQuestion => prompts["rewrite-question"];

    public Prompt SummariseForCoordinator => prompts["summarise-for-coordinator"];

    public Prompt TranslateForReading => prompts["translate-for-reading"];

    public IEnumerable<Prompt> All => prompts.Values;
}
