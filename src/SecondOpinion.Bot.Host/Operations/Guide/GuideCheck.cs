using SecondOpinion.Bot.Domain.Guide;

namespace SecondOpinion.Bot.Host.Operations.Guide;

/// <summary>Says whether the guide can be published today. Everything but dates is checked by loading it.</summary>
internal static class GuideCheck
{
    public static int Run(GuideBook book, TextWriter output, DateOnly today)
    {
        var expired = book.ExpiredOn(today).ToArray();
        foreach (var fact in expired)
        {
            output.WriteLine($"guide/facts.yaml: fact '{fact.Id}' was valid until {fact.ValidUntil:yyyy-MM-dd}");
        }

        foreach (var topic in book.OverdueOn(today).GroupBy(p => p.Topic, StringComparer.Ordinal))
        {
            output.WriteLine($"warning: topic '{topic.Key}' was to be reviewed by {topic.First().ReviewBy:yyyy-MM-dd}");
        }

        output.WriteLine($"{book.Passages.Count} passages, {book.Facts.Count} facts, {expired.Length} expired");
        return expired.Length == 0 ? 0 : 1;
    }
}
