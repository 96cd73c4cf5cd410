using System.Globalization;

namespace SecondOpinion.Bot.Protocol.DirectLine.Feed;

/// <summary>Where a reader is in a conversation, as clients keep it: opaque to them, to be sent back as it came.</summary>
public static class Watermark
{
    public const long Beginning = 0;

    public static string Format(long sequence) => sequence.ToString(CultureInfo.InvariantCulture);

    /// <summary>Empty is the beginning, as clients send it who have received nothing yet. False for what we never wrote.</summary>
    public static bool TryParse(string text, out long sequence)
    {
        sequence = Beginning;
        if (text.Length == 0)
            return true;
        return text.Length <= 18
            && !text.AsSpan().ContainsAnyExceptInRange('0', '9')
            && (text[0] != '0' || text.Length == 1)
            && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out sequence);
    }
}
