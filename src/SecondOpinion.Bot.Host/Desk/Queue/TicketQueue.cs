using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using System.Threading.Channels;
using SecondOpinion.Bot.Domain.Handoff;
using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Host.Desk.Queue;

/// <summary>
/// The open tickets, as the store has them, told to every open desk as they change. The store is read again a moment after any turn, and every two
/// seconds for what other processes recorded; nothing is kept here that a restart would lose.
/// </summary>
internal sealed partial class TicketQueue(ITurnStore store, TimeProvider time, ILogger<TicketQueue> logger) : BackgroundService
{
    private const int Waiting = 256;
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(2);

    private readonly Channel<bool> _wake = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly ConcurrentDictionary<string, bool> _touched = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private ImmutableDictionary<string, (Ticket Ticket, string? ETag)> _known = ImmutableDictionary<string, (Ticket, string?)>.Empty;
    private ImmutableList<Channel<TicketNews>> _readers = [];

    /// <summary>The open tickets.</summary>
    public IEnumerable<Ticket> Open => _known.Values.Select(known => known.Ticket);

    /// <summary>A turn of this conversation was recorded.</summary>
    public void Recorded(string conversationId)
    {
        if (_touched.TryAdd(conversationId, true))
            _wake.Writer.TryWrite(true);
    }

    /// <summary>
    /// All open tickets now, and what changes from here on. The channel is completed when its reader is too far behind: it begins again, and
    /// misses nothing.
    /// </summary>
    public (IReadOnlyList<Ticket> All, Channel<TicketNews> News) Subscribe()
    {
        var news = Channel.CreateBounded<TicketNews>(Waiting);
        lock (_gate)
        {
            _readers = _readers.Add(news);
            return ([.. Open], news);
        }
    }

    public void Unsubscribe(Channel<TicketNews> news)
    {
        lock (_gate)
            _readers = _readers.Remove(news);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await LookAsync(stoppingToken);
                using var waiting = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
                var nudge = _wake.Reader.ReadAsync(waiting.Token).AsTask();
                await Task.WhenAny(nudge, Task.Delay(Look, time, waiting.Token));
                await waiting.CancelAsync();
                // Several turns in a moment are one look.
                await Task.Delay(Moment, time, stoppingToken);
            }
            catch (StoreUnavailableException)
            {
                Postponed(logger);
                await Task.Delay(Look, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
        }
    }

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        string[] touched = [.. _touched.Keys];
        foreach (var conversation in touched)
            _touched.TryRemove(conversation, out _);
        var keys = await store.ListKeysAsync(Ticket.OpenKey(""), cancellationToken);
        var found = await store.ReadAsync([.. keys.Select(key => Ticket.Key(key[Ticket.OpenKey("").Length..]))], cancellationToken);
        var now = found.Values
            .Select(item => (Ticket: item.Value.Deserialize<Ticket>()!, item.ETag))
            .ToImmutableDictionary(known => known.Ticket.Id, StringComparer.Ordinal);
        lock (_gate)
        {
            var before = _known;
            _known = now;
            foreach (var (id, known) in now)
                if (!before.TryGetValue(id, out var old) || old.ETag != known.ETag)
                    Tell(new TicketNews(Changed: known.Ticket));
            foreach (var id in before.Keys.Where(id => !now.ContainsKey(id)))
                Tell(new TicketNews(Gone: id));
            foreach (var known in before.SetItems(now).Values.Where(known => touched.Contains(known.Ticket.ConversationId)))
                Tell(new TicketNews(Said: known.Ticket.Id));
        }
    }

    private void Tell(TicketNews news)
    {
        foreach (var reader in _readers)
            if (!reader.Writer.TryWrite(news))
                reader.Writer.TryComplete();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The store cannot be read; the desk shows what it knows")]
    private static partial void Postponed(ILogger logger);
}
