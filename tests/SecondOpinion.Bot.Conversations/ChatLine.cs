namespace SecondOpinion.Bot.Conversations;

/// <summary>One line of a .chat file: what is done or expected, and the rest of the line.</summary>
/// <param name="Number">Line number in the file, from 1.</param>
public sealed record ChatLine(int Number, string Verb, string Text);
