using System.Security.Cryptography;
using SecondOpinion.Bot.Domain.Guide;

namespace SecondOpinion.Bot.Evaluation.Guide.Learning;

/// <summary>The labelled questions that finding and refusing are learned from; never a held-out set.</summary>
internal sealed class TrainingSets(string directory)
{
    private static readonly string[] Fresh = ["training/answerable.jsonl", "training/declined.jsonl", "training/more.jsonl", "training/outside.jsonl"];

    // Rules and vocabulary were fitted to these: they teach, and validate nothing.
    private static readonly string[] Fitted = ["questions.jsonl", "questions-independent-dev.jsonl", "questions-later.jsonl"];

    public IReadOnlyList<TrainingRow> Read() =>
    [
        .. Fresh.SelectMany(file => LabelledQuestion.Read(Path.Combine(directory, file)).Where(q => !q.Seen).Select(q => new TrainingRow(q, LearningSplit.IsForValidation(q), true))),
        .. Fitted.SelectMany(file => LabelledQuestion.Read(Path.Combine(directory, file)).Select(q => new TrainingRow(q, false, false))),
    ];

    /// <summary>
    /// The guide's own questions, and two guides to ask them of: each question is asked of the guide that lacks it, with every second other one. What finds it there is what
    /// would find an unknown way of asking.
    /// </summary>
    public static IReadOnlyList<(IReadOnlyList<Passage> Guide, IReadOnlyList<(string Question, string Passage)> Asked)> OwnQuestions(IReadOnlyList<Passage> passages) =>
    [
        .. Enumerable.Range(0, 2).Select(half => (
            (IReadOnlyList<Passage>)[.. passages.Select(p => p with { Questions = [.. p.Questions.Where((_, i) => i % 2 == half)] })],
            (IReadOnlyList<(string, string)>)[.. passages.SelectMany(p => p.Questions.Where((_, i) => i % 2 != half).Select(q => (q, p.Id)))])),
    ];

    /// <summary>A fingerprint of the labelled questions.</summary>
    public string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Fresh.Concat(Fitted))
        {
            hash.AppendData(File.ReadAllBytes(Path.Combine(directory, file)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
