using System.Security.Cryptography;
using System.Text;

namespace SecondOpinion.Bot.Evaluation.Guide;

/// <summary>Parts labelled questions into those to learn from (seven in ten) and those to validate with, by their words, so that a question stays where it is when others come.</summary>
internal static class LearningSplit
{
    private const int OutOfTen = 3;

    public static bool IsForValidation(LabelledQuestion question) =>
        SHA256.HashData(Encoding.UTF8.GetBytes(question.Question))[0] % 10 < OutOfTen;
}
