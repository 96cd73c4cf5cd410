namespace SecondOpinion.Bot.Domain.Situation;

/// <summary>
/// Turns a situation into a brief by rule alone: choices bring what flow.yaml says they mean, the person's own words bring
/// what the signals find in them. Nothing is judged, weighed or left out for being unlikely.
/// </summary>
public sealed class BriefComposer(SignalReader signals)
{
    public Brief Compose(PatientSituation situation)
    {
        var plan = situation.Flow.Plan;
        var quoted = Quoted(situation);
        var flagged = situation.Flow.Steps.SelectMany(step => step.Options).SelectMany(option => option.Flags).ToHashSet(StringComparer.Ordinal);
        var inHand = Because(situation, option => option.Records);
        var asked = Because(situation, option => option.Asks);
        return new Brief(
            Reasons: Merge(Because(situation, option => option.Reasons), quoted.Where(item => !flagged.Contains(item.Passage))),
            Flags: Merge(quoted.Where(item => flagged.Contains(item.Passage)), Because(situation, option => option.Flags)),
            Questions: Merge(asked, plan.Questions.Select(id => new BriefItem(id))),
            RecordsInHand: inHand,
            RecordsMissing: [.. plan.Records.Where(id => inHand.All(item => item.Passage != id)).Select(id => new BriefItem(id))],
            Notes: Because(situation, option => option.Notes),
            Remote: Items(plan.Remote),
            NextSteps: Items(plan.NextSteps),
            Numbers: Items(plan.Numbers),
            Disclaimer: new BriefItem(plan.Disclaimer));
    }

    private List<BriefItem> Quoted(PatientSituation situation) =>
        [.. from entry in situation.Answered
            where entry.Answer.Words is not null
            from signal in signals.Read(entry.Answer.Words!)
            select new BriefItem(signal.Passage, Quote: signal.Quote)];

    private static List<BriefItem> Because(PatientSituation situation, Func<InterviewOption, IReadOnlyList<string>> passages) =>
        Merge(from chosen in situation.Chosen
              from id in passages(chosen.Option)
              select new BriefItem(id, (chosen.Step.Name, chosen.Option.Id)));

    private static List<BriefItem> Items(IReadOnlyList<string> ids) => [.. ids.Select(id => new BriefItem(id))];

    // The first mention of a passage stays; a quotation that comes later joins it, so that no words of the person are lost.
    private static List<BriefItem> Merge(params IEnumerable<BriefItem>[] lists)
    {
        var merged = new List<BriefItem>();
        foreach (var item in lists.SelectMany(list => list))
        {
            var at = merged.FindIndex(known => known.Passage == item.Passage);
            if (at < 0)
                merged.Add(item);
            else
                merged[at] = merged[at] with { Quote = merged[at].Quote ?? item.Quote, Because = merged[at].Because ?? item.Because };
        }

        return merged;
    }
}
