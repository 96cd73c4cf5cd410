using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Xunit;

namespace SecondOpinion.Bot.Tests.Host.Widget;

public sealed partial class WidgetAssetsTests(WidgetServer server) : IClassFixture<WidgetServer>
{
    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Web_Chat_travels_compressed_and_unpacks_to_the_same_bytes(string encoding)
    {
        var address = await WebChat();
        var plain = await server.Client.GetByteArrayAsync(address);
        using var answer = await Get(address, request => request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding)));
        var packed = await answer.Content.ReadAsByteArrayAsync();

        Assert.Equal([encoding], answer.Content.Headers.ContentEncoding);
        Assert.Equal(["Accept-Encoding"], answer.Headers.Vary);
        Assert.InRange(packed.Length, 1, plain.Length / 3);
        Assert.Equal(plain, Unpack(encoding, packed));
    }

    [Fact]
    public async Task A_form_that_is_refused_by_the_browser_is_not_sent()
    {
        using var answer = await Get(await WebChat(), request => request.Headers.TryAddWithoutValidation("Accept-Encoding", "br;q=0, identity"));

        Assert.Empty(answer.Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task A_file_under_the_address_of_its_content_may_be_kept_for_good()
    {
        using var answer = await Get(await WebChat());

        Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_asked_for_under_the_address_of_another_version_comes_but_is_not_kept()
    {
        using var answer = await Get("/widget/client/0000000000000000/chat.css");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl!.NoCache);
    }

    [Fact]
    public async Task The_script_for_other_sites_is_asked_for_each_time_and_not_sent_twice()
    {
        using var first = await Get("/widget.js");
        using var second = await Get("/widget.js", request => request.Headers.IfNoneMatch.Add(first.Headers.ETag!));

        Assert.True(first.Headers.CacheControl!.NoCache);
        Assert.Equal("cross-origin", first.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("/widget/client/0000000000000000/chat.html")]
    [InlineData("/widget/webchat/0000000000000000/webchat-minimal.js.LICENSE.txt")]
    [InlineData("/widget/client/0000000000000000/..%2fpages%2fhome.html")]
    public async Task Nothing_but_scripts_styles_and_pictures_of_the_folder_is_served(string address)
    {
        using var answer = await Get(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task<string> WebChat() =>
        Address().Match(await server.Client.GetStringAsync("/widget/chat")).Groups[1].Value;

    private async Task<HttpResponseMessage> Get(string address, Action<HttpRequestMessage>? prepare = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        prepare?.Invoke(request);
        return await server.Client.SendAsync(request);
    }

    private static byte[] Unpack(string encoding, byte[] packed)
    {
        using var source = new MemoryStream(packed);
        using Stream stream = encoding == "br"
            ? new BrotliStream(source, CompressionMode.Decompress)
            : new GZipStream(source, CompressionMode.Decompress);
        using var target = new MemoryStream();
        stream.CopyTo(target);
        return target.ToArray();
    }

    [GeneratedRegex("data-webchat=\"([^\"]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Address();
}
