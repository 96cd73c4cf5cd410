namespace SecondOpinion.Bot.Domain.Guide.Support;

/// <summary>
/// Telephone numbers, addresses of websites and e-mail addresses are never taken from a model: it sees and writes a slot ("[phone.119]"), and the
/// number is filled in from facts.yaml.
/// </summary>
public sealed class ContactSlots
{
    /// <summary>How slots look inside the check; nobody may write it.</summary>
    internal const string Sign = "SLOT";

    private readonly IReadOnlyList<(string Slot, string Sign, string Text)> _slots;

    private ContactSlots(IReadOnlyList<(string, string, string)> slots) => _slots = slots;

    public static ContactSlots Of(Passage passage, IReadOnlyDictionary<string, Fact> facts) => new(
    [
        .. passage.Facts.Distinct(StringComparer.Ordinal).Where(facts.ContainsKey).Select(id => facts[id]).Where(IsContact)
            .OrderByDescending(fact => fact.Text.Length).ThenBy(fact => fact.Id, StringComparer.Ordinal)
            .Select((fact, index) => ($"[{fact.Id}]", $"{Sign}{index}X", fact.Text)),
    ]);

    public static bool IsContact(Fact fact) => fact.Unit is "phone" or "url" or "email";

    /// <summary>The guide's text as a model sees it.</summary>
    public string Mask(string text) => _slots.Aggregate(text, (masked, slot) => masked.Replace(slot.Text, slot.Slot, StringComparison.Ordinal));

    /// <summary>Slots as single codes, so that they are compared like a visa class.</summary>
    internal string ToCodes(string masked) => _slots.Aggregate(masked, (text, slot) => text.Replace(slot.Slot, slot.Sign, StringComparison.Ordinal));

    internal string FromCodes(string codes) => _slots.Aggregate(codes, (text, slot) => text.Replace(slot.Sign, slot.Text, StringComparison.Ordinal));

    /// <summary>A sentence that was found supported, as a person reads it.</summary>
    internal string Fill(string supported) => _slots.Aggregate(supported, (text, slot) => text.Replace(slot.Slot, slot.Text, StringComparison.Ordinal));
}
