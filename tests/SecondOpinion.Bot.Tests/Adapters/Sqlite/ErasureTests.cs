using System.Globalization;
using System.Text;
using SecondOpinion.Bot.Adapters.Sqlite;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Tests.Protocol.State;
using Xunit;

namespace SecondOpinion.Bot.Tests.Adapters.Sqlite;

public sealed class ErasureTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly Dictionary<int, long> _alive = [];

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task Nothing_of_a_deleted_conversation_is_left_in_any_file_while_the_store_is_open()
    {
        await using var store = SqliteStores.Open(_directory.Path);
        // This many turns and deletions leave copies in several pages when only secure_delete is on.
        var random = new Random(1);
        for (var n = 0; n < 1500; n++)
        {
            var conversation = random.Next(200);
            if (random.Next(30) == 0)
                await DeleteAsync(store, conversation);
            else
                await TalkAsync(store, conversation, n, random);
        }

        foreach (var conversation in _alive.Keys.Where(c => c % 2 == 0).ToList())
            await DeleteAsync(store, conversation);

        Assert.Equal(_alive.Keys.Order(), (await FindSecretsAsync()).Order());
    }

    private async Task TalkAsync(SqliteTurnStore store, int conversation, int n, Random random)
    {
        var sequence = _alive.GetValueOrDefault(conversation);
        var turn = new TurnCommit
        {
            ConversationId = Name(conversation),
            ExpectedSequence = sequence,
            Inbound = Turns.Message($"in-{n}", Secret(conversation, random.Next(1, 400))),
            State = Turns.Documents(($"{Name(conversation)}/state", $"\"{Secret(conversation, random.Next(1, 400))}\"", "*")),
        };
        Assert.Equal(CommitStatus.Committed, await store.CommitAsync(turn, default));
        _alive[conversation] = sequence + 1;
    }

    private async Task DeleteAsync(SqliteTurnStore store, int conversation)
    {
        await store.DeleteConversationAsync(Name(conversation), [Name(conversation) + "/"], default);
        _alive.Remove(conversation);
    }

    private static string Name(int conversation) => string.Create(CultureInfo.InvariantCulture, $"c{conversation:000}");

    private static string Secret(int conversation, int times) =>
        string.Concat(Enumerable.Repeat(string.Create(CultureInfo.InvariantCulture, $"SECRET{conversation:000}."), times));

    private async Task<HashSet<int>> FindSecretsAsync()
    {
        var found = new HashSet<int>();
        foreach (var file in Directory.GetFiles(_directory.Path))
        {
            using var copy = new TemporaryDirectory();
            await Processes.RunAsync("cp", file, copy.File("copy"));
            var text = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(copy.File("copy")));
            for (var at = text.IndexOf("SECRET", StringComparison.Ordinal); at >= 0; at = text.IndexOf("SECRET", at + 6, StringComparison.Ordinal))
            {
                if (at + 9 <= text.Length && int.TryParse(text.AsSpan(at + 6, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var conversation))
                    found.Add(conversation);
            }
        }

        return found;
    }
}
