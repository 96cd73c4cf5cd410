using System.Collections.Frozen;
using System.Security.Cryptography;

namespace SecondOpinion.Bot.Host.Widget.Assets;

/// <summary>
/// A folder of files served under one address that changes with their content, so that a browser may keep them for good
/// and still never mixes files of two versions.
/// </summary>
internal sealed class AssetFolder
{
    private static readonly FrozenDictionary<string, string> ContentTypes = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [".js"] = "text/javascript; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".svg"] = "image/svg+xml",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, WebAsset> assets;

    private AssetFolder(string name, string under, string version, FrozenDictionary<string, WebAsset> assets)
    {
        Address = $"{under}/{name}/{version}";
        Version = version;
        this.assets = assets;
    }

    /// <summary>The folder's address from the root, without a slash at its end.</summary>
    public string Address { get; }

    /// <summary>Sixteen hexadecimal digits over the names and contents of all files.</summary>
    public string Version { get; }

    public WebAsset? Find(string file) => assets.GetValueOrDefault(file);

    /// <summary>Reads every script, style and picture of a folder; other files in it are not served.</summary>
    /// <param name="under">The address below which the folder is served.</param>
    public static AssetFolder Load(string root, string name, string under = "/widget")
    {
        var assets = new Dictionary<string, WebAsset>(StringComparer.Ordinal);
        var tags = new List<string>();
        foreach (var path in Directory.EnumerateFiles(Path.Combine(root, name)).Order(StringComparer.Ordinal))
        {
            if (!ContentTypes.TryGetValue(Path.GetExtension(path), out var contentType))
            {
                continue;
            }

            var plain = File.ReadAllBytes(path);
            var asset = new WebAsset(
                contentType, $"\"{Digest(plain)}\"", plain, AssetCompression.Brotli(path, plain), AssetCompression.Gzip(path, plain));
            assets.Add(Path.GetFileName(path), asset);
            tags.Add(Path.GetFileName(path) + asset.Tag);
        }

        return new AssetFolder(
            name, under, Digest(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', tags))), assets.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private static string Digest(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..16];
}
