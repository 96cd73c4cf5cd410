using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace SecondOpinion.Bot.Adapters.Content.Emergency;

internal static class YamlFile
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder()
        .WithNamingConvention(HyphenatedNamingConvention.Instance).WithDuplicateKeyChecking().IgnoreUnmatchedProperties().Build();

    /// <summary>Throws <see cref="InvalidDataException"/> naming the file and the place in it.</summary>
    public static T Read<T>(string file)
    {
        try
        {
            return Yaml.Deserialize<T>(File.ReadAllText(file));
        }
        catch (Exception fault) when (fault is YamlException or IOException)
        {
            throw new InvalidDataException($"{file}: {fault.Message} {fault.InnerException?.Message}", fault);
        }
    }
}
