using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace SecondOpinion.Bot.Adapters.Content;

/// <summary>Reads one YAML file into a type, strictly: an unknown field is a fault, not a guess.</summary>
internal static class YamlFile
{
    private static readonly IDeserializer Deserializer = new DeserializerBuilder()
        .WithNamingConvention(HyphenatedNamingConvention.Instance)
        .WithDuplicateKeyChecking()
        .Build();

    /// <exception cref="ContentException">The file is not what <typeparamref name="T"/> says; names file, line and what is wrong.</exception>
    public static T Read<T>(string path)
    {
        try
        {
            return Deserializer.Deserialize<T>(File.ReadAllText(path)) ?? throw new ContentException([$"{path}: the file is empty"]);
        }
        catch (YamlException fault)
        {
            throw new ContentException([$"{path}:{fault.Start.Line}: {fault.InnerException?.Message ?? fault.Message}"]);
        }
    }
}
