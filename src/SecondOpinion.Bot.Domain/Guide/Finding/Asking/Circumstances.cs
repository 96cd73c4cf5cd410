namespace SecondOpinion.Bot.Domain.Guide.Finding.Asking;

/// <summary>Tells a place or an illness that the asker speaks of in passing ("I live in ...", "my diabetes") from one that is asked about.</summary>
internal static class Circumstances
{
    private const int Before = 3;

    private static readonly string[] SelfWords = ["i", "im", "ive", "me", "my", "mine", "we", "our", "us", "mother", "father", "husband", "wife"];

    private static readonly string[] PlaceMarks =
    [
        "from", "live", "lives", "living", "based", "am", "im", "are", "were", "back", "home", "return", "returning", "citizen", "resident", "passport", "my", "our", "here",
        "leave", "leaving", "left", "fly", "come", "coming",
    ];

    /// <param name="words">The question's words, in their order.</param>
    public static bool IsOne(QueryTerm term, IReadOnlyList<string> words) => term.Class switch
    {
        "illness" => words.Any(SelfWords.Contains),
        "place" => FollowsMark(term.Surface.Split(' ')[0], words),
        _ => false,
    };

    private static bool FollowsMark(string name, IReadOnlyList<string> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (words[at] == name && words.Take(at).TakeLast(Before).Any(PlaceMarks.Contains))
            {
                return true;
            }
        }

        return false;
    }
}
