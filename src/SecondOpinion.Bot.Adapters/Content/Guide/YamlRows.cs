using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace SecondOpinion.Bot.Adapters.Content.Guide;

/// <summary>Reads YAML text into rows that know their lines.</summary>
internal static class YamlRows
{
    /// <summary>The rows of a file that is a list of mappings.</summary>
    public static IReadOnlyList<YamlRow> List(string path, FaultList faults)
    {
        var root = Root(path, 1, File.ReadAllText(path), faults);
        if (root is not YamlSequenceNode list)
        {
            if (root is not null)
            {
                faults.Add(path, 1, "the file is a list of entries that begin with '-'");
            }

            return [];
        }

        return [.. list.Children.OfType<YamlMappingNode>().Select(m => new YamlRow(path, 1, m, faults))];
    }

    /// <summary>One mapping; null with a fault when the text is not one.</summary>
    public static YamlRow? One(string path, long firstLine, string text, FaultList faults)
    {
        var root = Root(path, firstLine, text, faults);
        if (root is YamlMappingNode mapping)
        {
            return new YamlRow(path, firstLine, mapping, faults);
        }

        faults.Add(path, firstLine, "here stand lines of the form 'name: value'");
        return null;
    }

    internal static YamlNode? Root(string path, long firstLine, string text, FaultList faults)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return stream.Documents.Count > 0 ? stream.Documents[0].RootNode : null;
        }
        catch (YamlException wrong)
        {
            faults.Add(path, firstLine + wrong.Start.Line - 1, wrong.Message);
            return null;
        }
    }
}
