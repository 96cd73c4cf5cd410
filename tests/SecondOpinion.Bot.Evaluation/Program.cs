using SecondOpinion.Bot.Evaluation.Emergency;
using SecondOpinion.Bot.Evaluation.Emergency.Rewriting;
using SecondOpinion.Bot.Evaluation.Emergency.Training;
using SecondOpinion.Bot.Evaluation.Guide;
using SecondOpinion.Bot.Evaluation.Guide.Learning;

return args switch
{
    ["emergency", .. var rest] => EmergencyEvaluation.Run(rest),
    ["emergency-speed", var file] => EmergencySpeed.Run(file),
    ["emergency-rewrites", .. var files] => RewriteTable.Run(files),
    ["emergency-steady"] => Steadiness.Run(null),
    ["emergency-steady", var culture] => Steadiness.Run(culture),
    ["emergency-train", .. var rest] => EmergencyTraining.Run(rest),
    ["guide-train", .. var rest] => GuideTraining.Run(rest),
    ["guide", .. var files] => GuideEvaluation.Run(files),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: emergency [FILE...] [--wrong] [--why] | emergency-speed FILE | emergency-rewrites FILE... | emergency-steady | "
        + "emergency-train [--validate [--wrong]] | guide FILE... [--validate] [--show] | guide-train [--learn-only]");
    return 2;
}
