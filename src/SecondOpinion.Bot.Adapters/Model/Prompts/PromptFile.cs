using YamlDotNet.Serialization;

namespace SecondOpinion.Bot.Adapters.Model.Prompts;

/// <summary>
/// A prompt file as Semantic Kernel defines it (PromptTemplateConfig and the types below it, names with underscores). Strict as there: an unknown field is
/// a fault. Fields of Semantic Kernel that our prompts do not use are left out.
/// </summary>
internal sealed class PromptFile
{
    [YamlMember(Alias = "name", ApplyNamingConventions = false)]
    public string Name { get; set; } = "";

    [YamlMember(Alias = "description", ApplyNamingConventions = false)]
    public string Description { get; set; } = "";

    [YamlMember(Alias = "template_format", ApplyNamingConventions = false)]
    public string TemplateFormat { get; set; } = "semantic-kernel";

    [YamlMember(Alias = "template", ApplyNamingConventions = false)]
    public string Template { get; set; } = "";

    [YamlMember(Alias = "input_variables", ApplyNamingConventions = false)]
    public List<InputVariable> InputVariables { get; set; } = [];

    [YamlMember(Alias = "output_variable", ApplyNamingConventions = false)]
    public Output? OutputVariable { get; set; }

    [YamlMember(Alias = "execution_settings", ApplyNamingConventions = false)]
    public Dictionary<string, Execution> ExecutionSettings { get; set; } = [];

    internal sealed class InputVariable
    {
        [YamlMember(Alias = "name", ApplyNamingConventions = false)]
        public string Name { get; set; } = "";

        [YamlMember(Alias = "description", ApplyNamingConventions = false)]
        public string Description { get; set; } = "";

        [YamlMember(Alias = "is_required", ApplyNamingConventions = false)]
        public bool IsRequired { get; set; } = true;
    }

    internal sealed class Output
    {
        [YamlMember(Alias = "description", ApplyNamingConventions = false)]
        public string Description { get; set; } = "";

        [YamlMember(Alias = "json_schema", ApplyNamingConventions = false)]
        public string JsonSchema { get; set; } = "";
    }

    internal sealed class Execution
    {
        [YamlMember(Alias = "temperature", ApplyNamingConventions = false)]
        public float Temperature { get; set; }

        [YamlMember(Alias = "max_tokens", ApplyNamingConventions = false)]
        public int MaxTokens { get; set; }

        [YamlMember(Alias = "store", ApplyNamingConventions = false)]
        public bool Store { get; set; }
    }
}
