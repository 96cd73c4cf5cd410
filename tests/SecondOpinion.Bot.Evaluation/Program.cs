using SecondOpinion.Bot.Evaluation.Emergency;
using SecondOpinion.Bot.Evaluation.Guide;
using SecondOpinion.Bot.Evaluation.Guide.Learning;

return args switch
{
    ["emergency", .. var rest] => EmergencyEvaluation.Run(rest),
    ["emergency-speed", var file] => EmergencySpeed.Run(file),
    ["guide-train", .. var rest] => GuideTraining.Run(rest),
    ["guide", .. var files] => GuideEvaluation.Run(files),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: emergency [FILE...] [--wrong] [--why] | emergency-speed FILE | guide FILE... [--validate] [--show] | guide-train [--learn-only]");
    return 2;
}
