using SecondOpinion.Bot.Dialogs.Citing;
using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Domain.Guide;
using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Dialogs.Intake;

/// <summary>A brief as chat messages: one per group of sections, each with its own sources; the link to the page stands in the last.</summary>
internal sealed class BriefMessages(GuideBook guide, PhraseBook phrases, PublicAddress address)
{
    public IEnumerable<Activity> Show(BriefView brief, string token, string language)
    {
        var groups = brief.Sections.Where(section => section.Group > 0).GroupBy(section => section.Group).OrderBy(group => group.Key).ToList();
        for (var index = 0; index < groups.Count; index++)
        {
            var citations = new CitationList(address);
            var blocks = groups[index].Select(section => Block(section, citations)).ToList();
            if (index == 0)
                blocks.Insert(0, $"**{brief.Title}**\n\n{brief.Intro}{(brief.InEnglish is null ? "" : $"\n\n*{brief.InEnglish}*")}");
            if (index == groups.Count - 1)
            {
                blocks.Add($"{brief.Disclaimer.Text} {citations.Mark(guide.Passage(brief.Disclaimer.Passage!))}");
                blocks.Add(phrases.Say(language, BriefPhrases.Link, address.Brief(token), BriefWriter.Date(brief.Expires, brief.Language)));
                blocks.Add(phrases.Say(language, BriefPhrases.After));
            }

            yield return new Activity
            {
                Type = ActivityTypes.Message,
                Text = string.Join("\n\n", blocks),
                TextFormat = "markdown",
                Entities = citations.ToEntities(),
                InputHint = index == groups.Count - 1 ? InputHints.AcceptingInput : InputHints.IgnoringInput,
                SuggestedActions = index == groups.Count - 1 ? WhatNow(language) : null,
            };
        }
    }

    private SuggestedActions WhatNow(string language) => new()
    {
        Actions =
        [
            CardAction.ImBack(phrases.Say(language, BriefPhrases.AskChoice)),
            CardAction.ImBack(phrases.Say(language, BriefPhrases.ChangeChoice)),
            CardAction.ImBack(phrases.Say(language, IntakePhrases.PersonChoice)),
        ],
    };

    private string Block(BriefView.Section section, CitationList citations)
    {
        var lines = new List<string> { $"**{section.Title}**" };
        if (section.Note is not null)
            lines.Add(section.Note);
        if (section.Lines.Count > 0)
            lines.Add(string.Join("\n", section.Lines.Select(line =>
                $"- {line.Text}{(line.Because is null ? "" : $" ({MarkdownText.Escape(line.Because)})")} {citations.Mark(guide.Passage(line.Passage!))}")));
        return string.Join("\n\n", lines);
    }
}
