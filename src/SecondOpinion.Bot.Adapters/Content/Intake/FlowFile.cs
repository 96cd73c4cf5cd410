namespace SecondOpinion.Bot.Adapters.Content.Intake;

/// <summary>dialogs/intake/flow.yaml as it is written.</summary>
internal sealed class FlowFile
{
    public string Version { get; set; } = "";
    public List<StepRow> Steps { get; set; } = [];
    public PlanRow Brief { get; set; } = new();

    internal sealed class StepRow
    {
        public string Name { get; set; } = "";
        public string Kind { get; set; } = "";
        public bool OwnWords { get; set; }
        public List<string> FormerNames { get; set; } = [];
        public List<OptionRow> Options { get; set; } = [];
    }

    internal sealed class OptionRow
    {
        public string Id { get; set; } = "";
        public List<string> Reasons { get; set; } = [];
        public List<string> Asks { get; set; } = [];
        public List<string> Flags { get; set; } = [];
        public List<string> Records { get; set; } = [];
        public List<string> Notes { get; set; } = [];
        public bool Clears { get; set; }
    }

    internal sealed class PlanRow
    {
        public List<string> Questions { get; set; } = [];
        public List<string> Records { get; set; } = [];
        public List<string> Remote { get; set; } = [];
        public List<string> NextSteps { get; set; } = [];
        public List<string> Numbers { get; set; } = [];
        public string Disclaimer { get; set; } = "";
    }
}
