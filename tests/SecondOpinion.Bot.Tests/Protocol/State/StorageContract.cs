using SecondOpinion.Bot.Protocol.State;
using Xunit;

namespace SecondOpinion.Bot.Tests.Protocol.State;

/// <summary>What every store promises about documents.</summary>
public abstract class StorageContract : StoreContract
{
    public static TheoryData<string> OddKeys => new(
        "user/1", "a/b//c\\d", "..", " ", "%", "_", "*", "?", "[a-z]", "'; DROP TABLE documents; --", "\"quoted\"", "line\nbreak",
        "zero\0character", "한국어/환자", "İıſß", "e\u0301", "\u00e9", "👩‍⚕️", "\uFFFD", new string('k', 1000), new string('가', 1000));

    [Fact]
    public async Task An_unknown_document_is_simply_not_there() => Assert.Empty(await Store.ReadAsync(["nobody", "nothing"], default));

    [Theory]
    [MemberData(nameof(OddKeys))]
    public async Task Any_key_names_its_own_document(string key)
    {
        await Store.WriteAsync(Turns.Documents((key, """{"n":1}""", null), (key + "x", """{"n":2}""", null)), default);

        var read = await Store.ReadAsync([key], default);

        Assert.Equal("""{"n":1}""", Assert.Single(read).Value.Value.GetRawText());
        Assert.Contains(key, await Store.ListKeysAsync(key, default));
        await Store.DeleteAsync([key], default);
        Assert.Null(await Store.ReadOneAsync(key));
        Assert.NotNull(await Store.ReadOneAsync(key + "x"));
    }

    [Fact]
    public async Task Keys_that_look_alike_are_different_documents()
    {
        string[] keys = ["key", "KEY", "Key", "key ", "e\u0301", "\u00e9", "i", "ı", "a\0b", "a"];
        await Store.WriteAsync(Turns.Documents([.. keys.Select((k, n) => (k, $"{n}", (string?)null))]), default);

        var read = await Store.ReadAsync(keys, default);

        Assert.Equal(keys.Select((_, n) => $"{n}"), keys.Select(k => read[k].Value.GetRawText()));
    }

    [Theory]
    [InlineData("""{"a":{"b":[1,2.50,1e3,null,true,"\u0000\u200b\"<>&'한국어 😀"]}}""")]
    [InlineData("\"text\"")]
    [InlineData("[]")]
    [InlineData("null")]
    public async Task A_document_comes_back_with_the_same_meaning(string json)
    {
        await Store.WriteAsync(Turns.Documents(("d", json, null)), default);

        var read = (await Store.ReadOneAsync("d"))!.Value;

        Assert.True(System.Text.Json.JsonElement.DeepEquals(System.Text.Json.JsonElement.Parse(json), read));
    }

    [Fact]
    public async Task The_ETag_changes_with_every_write_and_is_never_given_twice()
    {
        var seen = new HashSet<string>();
        for (var i = 0; i < 5; i++)
        {
            await Store.WriteAsync(Turns.Documents(("d", "{}", "*")), default);
            Assert.True(seen.Add((await Store.ReadOneAsync("d"))!.ETag!));
        }

        await Store.DeleteAsync(["d"], default);
        await Store.WriteAsync(Turns.Documents(("d", "{}", null)), default);
        Assert.True(seen.Add((await Store.ReadOneAsync("d"))!.ETag!));
    }

    [Fact]
    public async Task The_ETag_that_was_read_allows_the_write()
    {
        await Store.WriteAsync(Turns.Documents(("d", "1", null)), default);
        await Store.WriteAsync(Turns.Documents(("d", "2", (await Store.ReadOneAsync("d"))!.ETag)), default);
        Assert.Equal("2", (await Store.ReadOneAsync("d"))!.Value.GetRawText());
    }

    [Fact]
    public async Task A_stale_ETag_fails_the_whole_write()
    {
        await Store.WriteAsync(Turns.Documents(("d", "1", null), ("e", "1", null)), default);
        var (stale, fresh) = ((await Store.ReadOneAsync("d"))!.ETag, (await Store.ReadOneAsync("e"))!.ETag);
        await Store.WriteAsync(Turns.Documents(("d", "2", stale)), default);

        await Assert.ThrowsAsync<ETagConflictException>(() =>
            Store.WriteAsync(Turns.Documents(("new", "3", null), ("e", "3", fresh), ("d", "3", stale)), default));

        Assert.Equal("2", (await Store.ReadOneAsync("d"))!.Value.GetRawText());
        Assert.Equal(("1", fresh), ((await Store.ReadOneAsync("e"))!.Value.GetRawText(), (await Store.ReadOneAsync("e"))!.ETag));
        Assert.Null(await Store.ReadOneAsync("new"));
    }

    [Fact]
    public async Task Star_overwrites_whatever_is_there_and_creates_what_is_not()
    {
        await Store.WriteAsync(Turns.Documents(("d", "1", "*")), default);
        await Store.WriteAsync(Turns.Documents(("d", "2", "*")), default);
        Assert.Equal("2", (await Store.ReadOneAsync("d"))!.Value.GetRawText());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("no such version")]
    public async Task Another_ETag_on_an_existing_document_conflicts(string? etag)
    {
        await Store.WriteAsync(Turns.Documents(("d", "1", null)), default);
        await Assert.ThrowsAsync<ETagConflictException>(() => Store.WriteAsync(Turns.Documents(("d", "2", etag)), default));
        Assert.Equal("1", (await Store.ReadOneAsync("d"))!.Value.GetRawText());
    }

    [Fact]
    public async Task An_ETag_of_a_deleted_document_conflicts()
    {
        await Store.WriteAsync(Turns.Documents(("d", "1", null)), default);
        var etag = (await Store.ReadOneAsync("d"))!.ETag;
        await Store.DeleteAsync(["d", "never there"], default);
        await Assert.ThrowsAsync<ETagConflictException>(() => Store.WriteAsync(Turns.Documents(("d", "2", etag)), default));
        Assert.Null(await Store.ReadOneAsync("d"));
    }

    [Fact]
    public async Task Of_many_writers_with_the_same_ETag_one_wins()
    {
        await Store.WriteAsync(Turns.Documents(("d", "0", null)), default);
        var etag = (await Store.ReadOneAsync("d"))!.ETag;

        var wins = await Task.WhenAll(Enumerable.Range(1, 50).Select(n => Task.Run(async () =>
        {
            try
            {
                await Store.WriteAsync(Turns.Documents(("d", $"{n}", etag)), default);
                return n;
            }
            catch (ETagConflictException)
            {
                return 0;
            }
        })));

        Assert.Equal($"{Assert.Single(wins, n => n > 0)}", (await Store.ReadOneAsync("d"))!.Value.GetRawText());
    }
}
