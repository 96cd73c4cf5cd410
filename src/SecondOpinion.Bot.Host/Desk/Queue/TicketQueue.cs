using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using System.Threading.Channels;
using SecondOpinion.Bot.Domain.Handoff;
using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Host.Desk.Queue;

/// <summary>
/// The open tickets, as the store has them, told to every open desk as they change. The store is read again a moment after any turn, and every two
/// seconds for what other processes recorded (a long queue as a whole every ten); nothing is kept here that a restart would lose.
/// </summary>
internal sealed partial class TicketQueue(ITurnStore store, TimeProvider time, ILogger<TicketQueue> logger) : BackgroundService
{
    private const int Waiting = 256;
    private const int ShortQueue = 200;
    private static readonly TimeSpan Everything = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(2);

    private readonly Channel<bool> _wake = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly ConcurrentDictionary<string, bool> _touched = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private ImmutableDictionary<string, (Ticket Ticket, string? ETag)> _known = ImmutableDictionary<string, (Ticket, string?)>.Empty;
    private ImmutableList<Channel<TicketNews>> _readers = [];
    private DateTimeOffset _readAll;

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
        var touched = _touched.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var conversation in touched)
            _touched.TryRemove(conversation, out _);
        var before = _known;
        var open = (await store.ListKeysAsync(Ticket.OpenKey(""), cancellationToken)).Select(key => key[Ticket.OpenKey("").Length..]).ToHashSet(StringComparer.Ordinal);
        // A long queue is not read as a whole after every turn: what is new, what a turn touched, and everything now and then for other processes.
        var all = open.Count <= ShortQueue || time.GetUtcNow() - _readAll >= Everything;
        string[] wanted = [.. open.Where(id => all || !before.TryGetValue(id, out var known) || touched.Contains(known.Ticket.ConversationId)).Select(Ticket.Key)];
        var read = (await store.ReadAsync(wanted, cancellationToken)).Values.Select(item => (Ticket: item.Value.Deserialize<Ticket>()!, item.ETag)).ToList();
        if (all)
            _readAll = time.GetUtcNow();
        lock (_gate)
        {
            var gone = before.Keys.Where(id => !open.Contains(id)).ToList();
            _known = before.RemoveRange(gone).SetItems(read.Select(known => KeyValuePair.Create(known.Ticket.Id, known)));
            foreach (var known in read.Where(known => !before.TryGetValue(known.Ticket.Id, out var old) || old.ETag != known.ETag))
                Tell(new TicketNews(Changed: known.Ticket));
            foreach (var id in gone)
                Tell(new TicketNews(Gone: id));
            foreach (var known in before.SetItems(_known).Values.Where(known => touched.Contains(known.Ticket.ConversationId)))
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
