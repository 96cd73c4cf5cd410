using SecondOpinion.Bot.Evaluation.Emergency;
using SecondOpinion.Bot.Evaluation.Guide;

return args switch
{
    ["emergency", .. var rest] => EmergencyEvaluation.Run(rest),
    ["emergency-speed", var file] => EmergencySpeed.Run(file),
    ["guide", .. var files] => GuideEvaluation.Run(files),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: emergency [FILE...] [--wrong] [--why] | emergency-speed FILE | guide FILE... [--show]");
    return 2;
}
