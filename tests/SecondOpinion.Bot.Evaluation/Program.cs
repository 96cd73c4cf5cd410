using SecondOpinion.Bot.Evaluation.Emergency;

return args switch
{
    ["emergency", .. var rest] => EmergencyEvaluation.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: emergency [FILE...] [--wrong] [--why]");
    return 2;
}
