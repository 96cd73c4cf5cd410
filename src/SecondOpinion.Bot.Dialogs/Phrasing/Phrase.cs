using System.Reflection;

namespace SecondOpinion.Bot.Dialogs.Phrasing;

/// <summary>A phrase that code uses: its name in the phrase file and the placeholders that code fills.</summary>
public sealed record Phrase(string Name, params string[] Placeholders)
{
    public bool Equals(Phrase? other) => other is not null && Name == other.Name;

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    /// <summary>The phrases that a feature's class declares as its public static fields.</summary>
    public static IEnumerable<Phrase> DeclaredIn(Type declaring) => declaring
        .GetFields(BindingFlags.Static | BindingFlags.Public)
        .Where(field => field.FieldType == typeof(Phrase))
        .Select(field => (Phrase)field.GetValue(null)!);
}
