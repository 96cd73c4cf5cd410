using SecondOpinion.Bot.Evaluation.Emergency;
using SecondOpinion.Bot.Evaluation.Guide;

return args switch
{
    ["emergency", .. var rest] => EmergencyEvaluation.Run(rest),
    ["guide", .. var files] => GuideEvaluation.Run(files),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: emergency [FILE...] [--wrong] [--why] | guide FILE... [--show]");
    return 2;
}
