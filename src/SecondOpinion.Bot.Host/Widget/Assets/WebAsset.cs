namespace SecondOpinion.Bot.Host.Widget.Assets;

/// <summary>One file the browser loads, with the two compressed forms worth keeping in memory.</summary>
/// <param name="ContentType">The media type, with its charset for text.</param>
/// <param name="Tag">A strong entity tag over the uncompressed bytes, quotes included.</param>
/// <param name="Plain">The file itself.</param>
/// <param name="Brotli">The same, Brotli-compressed.</param>
/// <param name="Gzip">The same, gzip-compressed.</param>
internal sealed record WebAsset(string ContentType, string Tag, byte[] Plain, byte[] Brotli, byte[] Gzip);
