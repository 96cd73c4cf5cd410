using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Protocol.State.Transcripts;

/// <summary>
/// A hash per activity, each over the one before and the activity's JSON as it is written, so that a word changed later shows in its hash and in
/// every one after it: h(0) = "", h(n) = hex(SHA-256(h(n-1) + "\n" + JSON(n))), UTF-8.
/// </summary>
public static class TranscriptChain
{
    public const string Algorithm = "sha256(previous + \"\\n\" + json)";

    /// <summary>The activity as it is written into a transcript: the text the chain is made of.</summary>
    public static string Json(Activity activity) => JsonSerializer.Serialize(activity, ProtocolJson.Plain.Activity);

    /// <summary>One hash per activity, in order.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> activities)
    {
        var hashes = new List<string>();
        foreach (var json in activities)
            hashes.Add(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{hashes.LastOrDefault() ?? ""}\n{json}"))));
        return hashes;
    }

    /// <summary>Where a transcript and its hashes part: the index of the first activity that was changed, added or left out; null when none was.</summary>
    public static int? FirstChange(IReadOnlyList<string> activities, IReadOnlyList<string> hashes)
    {
        var now = Of(activities);
        for (var index = 0; index < Math.Max(now.Count, hashes.Count); index++)
            if (index >= now.Count || index >= hashes.Count || now[index] != hashes[index])
                return index;
        return null;
    }
}
