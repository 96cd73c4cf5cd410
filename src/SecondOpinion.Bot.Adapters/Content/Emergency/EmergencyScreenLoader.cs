using SecondOpinion.Bot.Domain.Emergency;

namespace SecondOpinion.Bot.Adapters.Content.Emergency;

/// <summary>Reads the signs, the words and the trained model of dialogs/emergency. Without any of them, or with a changed model, the product must not start.</summary>
public static class EmergencyScreenLoader
{
    private const string Words = "words.txt";
    private const string Model = "messages.model";

    /// <param name="directory">dialogs/emergency.</param>
    /// <exception cref="InvalidDataException">Names the file and what is wrong.</exception>
    public static EmergencyScreen Load(string directory)
    {
        var book = SignBookLoader.Load(directory);
        try
        {
            return new(book, File.ReadAllLines(Path.Combine(directory, Words)), File.ReadAllBytes(Path.Combine(directory, Model)));
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException)
        {
            throw new InvalidDataException($"{directory} ({Words}, {Model}): {fault.Message}", fault);
        }
    }
}
