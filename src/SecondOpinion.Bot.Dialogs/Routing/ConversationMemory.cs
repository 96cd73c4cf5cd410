namespace SecondOpinion.Bot.Dialogs.Routing;

/// <summary>What is stored of a conversation besides the interview.</summary>
public sealed class ConversationMemory
{
    /// <summary>The person's recent questions to the guide, newest last: a follow-up leans on them.</summary>
    public List<string> Questions { get; set; } = [];

    public void Asked(string question)
    {
        Questions.Add(question.Length <= Kept ? question : question[..Kept]);
        if (Questions.Count > QuestionCount)
            Questions.RemoveAt(0);
    }

    private const int Kept = 400;
    private const int QuestionCount = 3;
}
