using System.Text.Json;
using SecondOpinion.Bot.Adapters.Content;

namespace SecondOpinion.Bot.Adapters.Model.Prompts;

/// <summary>Loads prompts/*.yaml and proves that each can be filled: what it names is declared, what is declared is used, its schema is one.</summary>
public static class PromptLoader
{
    private const string Handlebars = "handlebars";
    private const string DefaultService = "default";

    /// <param name="directory">The directory that holds prompts/.</param>
    /// <exception cref="ContentException">Every fault found.</exception>
    public static PromptBook Load(string directory)
    {
        var faults = new List<string>();
        var prompts = new Dictionary<string, Prompt>(StringComparer.Ordinal);
        foreach (var name in PromptBook.Names)
        {
            var path = Path.Combine(directory, "prompts", $"{name}.yaml");
            var file = YamlFile.Read<PromptFile>(path);
            var found = Faults(file, name).Select(fault => $"{path}: {fault}").ToList();
            faults.AddRange(found);
            if (found.Count == 0)
                prompts[name] = new Prompt(file);
        }

        return faults.Count == 0 ? new PromptBook(prompts) : throw new ContentException(faults);
    }

    internal static IEnumerable<string> Faults(PromptFile file, string name)
    {
        var plain = name.Replace('-', '_');
        if (!file.Name.StartsWith(plain + "_v", StringComparison.Ordinal) || !int.TryParse(file.Name[(plain.Length + 2)..], out var version) || version < 1)
            yield return $"the name must be {plain}_v and a version";
        if (file.TemplateFormat != Handlebars)
            yield return $"template_format must be {Handlebars}";
        if (!file.ExecutionSettings.TryGetValue(DefaultService, out var settings) || settings.MaxTokens < 1)
            yield return $"execution_settings needs '{DefaultService}' with max_tokens";
        else if (settings.Store)
            yield return "store must stay false: what people write is not kept by a model's operator";
        if (!IsObjectSchema(file.OutputVariable?.JsonSchema))
            yield return "output_variable needs a json_schema of an object without further properties";
        var used = PromptVariables.In(file.Template);
        if (used is null)
            yield return "the template may hold plain {{variables}} only";
        var declared = file.InputVariables.Select(variable => variable.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var missing in (used ?? new HashSet<string>()).Where(variable => !declared.Contains(variable)))
            yield return $"the template uses '{missing}', which input_variables does not declare";
        foreach (var idle in declared.Where(variable => used?.Contains(variable) == false))
            yield return $"input_variables declares '{idle}', which the template does not use";
        if (used is not null && !PromptMessages.TryRead(PromptVariables.Compile(file.Template)(declared.ToDictionary(variable => variable, _ => "x")), out _))
            yield return "the template must be <message role=\"...\"> elements and nothing else";
    }

    private static bool IsObjectSchema(string? schema)
    {
        if (string.IsNullOrWhiteSpace(schema))
            return false;
        try
        {
            using var json = JsonDocument.Parse(schema);
            return json.RootElement.TryGetProperty("type", out var type) && type.GetString() == "object"
                && json.RootElement.TryGetProperty("additionalProperties", out var more) && more.ValueKind == JsonValueKind.False;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
