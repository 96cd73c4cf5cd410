using SecondOpinion.Bot.Domain.Emergency.Learned;
using SecondOpinion.Bot.Domain.Language;
using SecondOpinion.Bot.Domain.Learning;

namespace SecondOpinion.Bot.Domain.Emergency;

/// <summary>
/// Decides whether a message describes an emergency or a crisis: by the rules of the sign book, and by a classifier that adds to them what was learned from examples.
/// Immutable and safe on any thread; no I/O, no clock, no culture; time is linear in the text.
/// </summary>
public sealed class EmergencyScreen
{
    private readonly MessageReader _reader;
    private readonly Judgement _rules;
    private readonly LearnedJudgement _learned;
    private readonly Concept[] _concepts;

    /// <param name="sharedWords">The lines of dialogs/emergency/words.txt.</param>
    /// <param name="model">The bytes of dialogs/emergency/messages.model.</param>
    /// <exception cref="InvalidOperationException">Names every fault of the sign book.</exception>
    /// <exception cref="InvalidDataException">The words or the model are not whole.</exception>
    public EmergencyScreen(SignBook book, IReadOnlyList<string> sharedWords, ReadOnlySpan<byte> model)
    {
        var compiled = new CompiledBook(book);
        (_reader, _rules) = (new(compiled), new(compiled));
        _learned = new(new(compiled, new(sharedWords)), ModelFile.Read(model));
        _concepts = compiled.Concepts;
    }

    public Triage Screen(string text) => Screen([text], []);

    /// <param name="texts">Every text of this message: what was typed, form fields, file names, card values.</param>
    /// <param name="recentMessages">Earlier messages of the person, oldest first, that may add up with this one.</param>
    public Triage Screen(IReadOnlyList<string> texts, IReadOnlyList<string> recentMessages)
    {
        var now = texts.Count == 1 ? texts[0] : string.Join('\n', texts);
        var read = _reader.Read(now);
        var rules = RulesOf(read);
        var verdict = rules.Certain ? rules : _learned.Of(read, rules);
        if (recentMessages.Count > 0 && verdict.Level < TriageLevel.Red)
        {
            var before = string.Join('\n', recentMessages) + "\n";
            var all = _reader.Read(before + now);
            var together = _rules.Of(all.Reading, TextFolding.Fold(before).Length);
            together = together.Level == TriageLevel.Red && !together.Certain ? _learned.Of(all, together) : together;
            verdict = together.Level == TriageLevel.Red ? together : verdict;
        }

        return new(verdict.Level, verdict.Kind, verdict.Sign, read.Languages[0]);
    }

    /// <summary>The language that a text seems to be written in, as <see cref="Triage.Language"/>.</summary>
    public string LanguageOf(string text) => _reader.Guess.Of(TextFolding.Composed(text), TextFolding.Fold(text))[0];

    /// <summary>For who must be surer than the screen needs to be.</summary>
    public WrittenLanguage Written => new(_reader.Guess);

    /// <summary>What was understood, for evaluation and for a clinician who corrects the signs.</summary>
    internal Understanding Read(string text) => _reader.Read(text);

    internal string NameOf(int concept) => _concepts[concept].Name;

    /// <summary>What the rules alone say.</summary>
    internal Verdict RulesOf(Understanding read) => _rules.Of(read.Reading, 0);

    internal (long Medical, long Crisis) ScoresOf(Understanding read) => _learned.Scores(read, RulesOf(read));

    /// <summary>Why the classifier scored as it did.</summary>
    internal string Why(Understanding read) => _learned.Why(read, RulesOf(read));
}
