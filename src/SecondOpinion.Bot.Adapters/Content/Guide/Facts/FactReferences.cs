using System.Text;
using SecondOpinion.Bot.Domain.Guide;

namespace SecondOpinion.Bot.Adapters.Content.Guide.Facts;

/// <summary>Fills "{fact-id}" with the fact as shown.</summary>
internal static class FactReferences
{
    /// <param name="used">Receives the ids in their order.</param>
    /// <param name="unknown">Receives every id that no fact has.</param>
    public static string Fill(string template, IReadOnlyDictionary<string, Fact> facts, List<string> used, List<string> unknown)
    {
        var text = new StringBuilder(template.Length);
        for (var at = 0; at < template.Length;)
        {
            var open = template.IndexOf('{', at);
            var close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0)
            {
                return text.Append(template, at, template.Length - at).ToString();
            }

            var id = template[(open + 1)..close];
            text.Append(template, at, open - at);
            if (facts.TryGetValue(id, out var fact))
            {
                text.Append(fact.Text);
                used.Add(id);
            }
            else
            {
                unknown.Add(id);
            }

            at = close + 1;
        }

        return text.ToString();
    }
}
