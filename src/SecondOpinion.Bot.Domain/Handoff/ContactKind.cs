using System.Text.Json.Serialization;

namespace SecondOpinion.Bot.Domain.Handoff;

/// <summary>How a person can be reached outside of the chat.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ContactKind>))]
public enum ContactKind
{
    Email = 0,
    Telephone = 1,
}
