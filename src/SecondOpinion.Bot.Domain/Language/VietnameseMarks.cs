namespace SecondOpinion.Bot.Domain.Language;

/// <summary>Vietnamese written with its marks keeps them (without, "đau", pain, and "đâu", where, are one word); typed without, none are compared.</summary>
internal static class VietnameseMarks
{
    public static bool Present(string text)
    {
        foreach (var c in text)
        {
            if (IsMarked(c))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsMarked(char c) => c is >= '\u1EA0' and <= '\u1EF9' or 'ă' or 'Ă' or 'đ' or 'Đ' or 'ơ' or 'Ơ' or 'ư' or 'Ư';
}
