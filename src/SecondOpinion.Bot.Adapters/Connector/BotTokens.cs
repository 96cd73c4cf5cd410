using System.Collections.Concurrent;

namespace SecondOpinion.Bot.Adapters.Connector;

/// <summary>The bot's own tokens, one per receiver: asked for once, kept, and asked for again five minutes before their time is over.</summary>
internal sealed class BotTokens(ITokenGrants grants, TimeProvider time)
{
    private static readonly TimeSpan Early = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, Slot> _slots = new(StringComparer.Ordinal);

    private sealed class Slot
    {
        public SemaphoreSlim One { get; } = new(1);

        public (string Value, DateTimeOffset Until)? Token { get; set; }
    }

    /// <exception cref="TokenRefusedException">There is none to be had now.</exception>
    public async Task<string> GetAsync(string resource, CancellationToken cancellationToken)
    {
        var slot = _slots.GetOrAdd(resource, _ => new Slot());
        await slot.One.WaitAsync(cancellationToken);
        try
        {
            var now = time.GetUtcNow();
            if (slot.Token is { } known && now < known.Until)
                return known.Value;
            var granted = await grants.RequestAsync(resource, cancellationToken);
            // One that lives for less than the margin is used for half its life rather than asked for with every message.
            var margin = granted.Lifetime > Early * 2 ? Early : granted.Lifetime / 2;
            slot.Token = (granted.Value, now + granted.Lifetime - margin);
            return granted.Value;
        }
        finally
        {
            slot.One.Release();
        }
    }

    /// <summary>The receiver did not take this one: the next call asks for another.</summary>
    public void Forget(string resource, string value)
    {
        if (_slots.TryGetValue(resource, out var slot) && slot.Token?.Value == value)
            slot.Token = null;
    }
}
