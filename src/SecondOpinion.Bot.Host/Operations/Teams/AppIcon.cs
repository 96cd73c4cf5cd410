using System.Globalization;

namespace SecondOpinion.Bot.Host.Operations.Teams;

/// <summary>Two bubbles of speech, the second over the first: another opinion. Drawn, so that no picture needs a licence.</summary>
internal static class AppIcon
{
    private const int ColorSize = 192;
    private const int OutlineSize = 32;
    private const uint White = 0xFFFFFFFF;
    private const uint Clear = 0x00000000;

    /// <summary>Both bubbles in white on the accent colour, 192 pixels.</summary>
    public static byte[] Color()
    {
        var ground = (uint.Parse(TeamsManifest.Accent.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture) << 8) | 0xFF;
        return Draw(ColorSize, (x, y) => First(x, y) < 0 && Second(x, y) > 0.02 ? 0xBFDDE2FF : Second(x, y) < 0 ? White : ground);
    }

    /// <summary>Their outlines in white on nothing, 32 pixels, as Teams tints them.</summary>
    public static byte[] Outline() => Draw(OutlineSize, (x, y) =>
        Math.Abs(Second(x, y)) < 0.035 || (Math.Abs(First(x, y)) < 0.035 && Second(x, y) > 0.035) ? White : Clear);

    private static byte[] Draw(int size, Func<double, double, uint> pixel)
    {
        var pixels = new uint[size * size];
        for (var at = 0; at < pixels.Length; at++)
            pixels[at] = pixel(((at % size) + 0.5) / size, ((at / size) + 0.5) / size);
        return PngFile.Write(size, pixels);
    }

    private static double First(double x, double y) => Bubble(x, y, 0.40, 0.38, 0.25, 0.18);

    private static double Second(double x, double y) => Math.Min(Bubble(x, y, 0.58, 0.58, 0.27, 0.19), Tail(x, y));

    // Signed distance to a rectangle with round corners: below zero inside.
    private static double Bubble(double x, double y, double centreX, double centreY, double halfWidth, double halfHeight)
    {
        const double Round = 0.09;
        var (dx, dy) = (Math.Abs(x - centreX) - halfWidth + Round, Math.Abs(y - centreY) - halfHeight + Round);
        return Math.Sqrt(Math.Pow(Math.Max(dx, 0), 2) + Math.Pow(Math.Max(dy, 0), 2)) + Math.Min(Math.Max(dx, dy), 0) - Round;
    }

    private static double Tail(double x, double y) => Math.Max(Math.Max(0.66 - x, y - 0.90 + ((0.78 - x) * 0.4)), Math.Max(x - 0.80, 0.70 - y));
}
