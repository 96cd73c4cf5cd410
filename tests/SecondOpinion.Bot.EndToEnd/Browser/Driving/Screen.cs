namespace SecondOpinion.Bot.EndToEnd.Browser.Driving;

/// <summary>The part of a screen a page gets, in CSS pixels, and device pixels per CSS pixel.</summary>
internal sealed record Screen(int Width, int Height, float Scale)
{
    public static readonly Screen Desk = new(1280, 800, 1);
    public static readonly Screen Phone = new(390, 844, 2);
}
