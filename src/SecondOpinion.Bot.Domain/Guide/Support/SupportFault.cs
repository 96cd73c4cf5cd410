namespace SecondOpinion.Bot.Domain.Guide.Support;

/// <summary>Why a sentence of a model is not shown: a closed set, counted in metrics, never shown to a person.</summary>
public enum SupportFault
{
    /// <summary>It is supported.</summary>
    None,

    /// <summary>Empty, or longer than a sentence of an answer may be.</summary>
    Length,

    /// <summary>Markdown, HTML, links, images, braces: anything but plain prose.</summary>
    Markup,

    /// <summary>Invisible or look-alike characters, digits of other scripts, letters that the language does not have.</summary>
    Characters,

    /// <summary>A telephone number, address or e-mail that did not come through a slot.</summary>
    Contact,

    /// <summary>The passage is not one of those that were found for this question.</summary>
    UnknownPassage,

    /// <summary>The quoted words do not stand in the passage.</summary>
    Quote,

    /// <summary>Not the language the person is answered in.</summary>
    Language,

    /// <summary>It breaks off in the middle, or says too little of what it quotes.</summary>
    Fragment,

    /// <summary>A number, unit, range or bound that the quoted words do not have.</summary>
    Figure,

    /// <summary>A code (a visa class, a room, a version) that the quoted words do not have.</summary>
    Code,

    /// <summary>Figures or names changed places.</summary>
    Order,

    /// <summary>A "not" too many or too few.</summary>
    Negation,

    /// <summary>May became will, must became may, usually became always.</summary>
    Modality,

    /// <summary>An only, an unless, an if or an or was lost or added.</summary>
    Condition,

    /// <summary>A word that turns the meaning (refuse, avoid, less) was lost or added.</summary>
    Reversal,

    /// <summary>Sources that disagree are named in the passage and not in the sentence.</summary>
    Attribution,

    /// <summary>A word, name, place or medicine of which the quoted words say nothing.</summary>
    Word,

    /// <summary>It says again what an earlier sentence said.</summary>
    Repeated,
}
