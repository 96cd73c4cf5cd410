namespace SecondOpinion.Bot.Domain.Guide.Refusing;

/// <summary>Whether passages are enough to answer with.</summary>
public enum SupportLevel
{
    None,

    /// <summary>They come near, but do not speak of a name in the question, or it is not sure that they mean the same.</summary>
    Near,
    Full,
}
