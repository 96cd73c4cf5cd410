using System.Net.Http.Headers;
using System.Text;
using Xunit;
using static SecondOpinion.Bot.Tests.Host.Endpoints.DirectLine.ConversationContractTests;

namespace SecondOpinion.Bot.Tests.Host.Endpoints.DirectLine;

public sealed class UploadTests : IAsyncLifetime
{
    private DirectLineHost host = null!;

    public async Task InitializeAsync() => host = await DirectLineHost.StartAsync(settings: [("Uploads", "true"), ("MaxUploadBytes", "100000")]);

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task A_form_with_an_activity_and_files_becomes_one_message_with_their_addresses()
    {
        var (id, token, _) = await host.BeginAsync("dl_anna");
        var form = Form("""{"type":"message","text":"my scan","channelData":{"clientActivityID":"c-1"},"attachments":[{"name":"scan.png","contentType":"image/png","thumbnailUrl":"data:,"}]}""");
        form.Add(Part([1, 2, 3], "image/png"), "file", "scan.png");
        form.Add(Part([4], "text/html"), "file", "../../page.html");

        var posted = await host.PostUploadAsync(token, id, form, "?userId=somebody");

        Assert.Equal(200, posted.Status);
        var message = (await host.HistoryAsync(token, id)).Body.GetProperty("activities")[1];
        Assert.Equal("dl_anna", message.GetProperty("from").GetProperty("id").GetString());
        var attachments = message.GetProperty("attachments");
        Assert.Equal(2, attachments.GetArrayLength());
        Assert.Equal("data:,", attachments[0].GetProperty("thumbnailUrl").GetString());
        Assert.Equal("page.html", attachments[1].GetProperty("name").GetString());

        var picture = await host.Client.GetAsync(attachments[0].GetProperty("contentUrl").GetString());
        Assert.Equal([1, 2, 3], await picture.Content.ReadAsByteArrayAsync());
        Assert.Equal(("image/png", "inline"), (picture.Content.Headers.ContentType!.MediaType, picture.Content.Headers.ContentDisposition!.DispositionType));
        var page = await host.Client.GetAsync(attachments[1].GetProperty("contentUrl").GetString());
        Assert.Equal(("application/octet-stream", "attachment"), (page.Content.Headers.ContentType!.MediaType, page.Content.Headers.ContentDisposition!.DispositionType));
        Assert.Equal("nosniff", Assert.Single(page.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task A_raw_file_is_a_message_from_the_user_named_in_the_address()
    {
        var (id, token, _) = await host.BeginAsync();
        var file = Part([1, 2, 3], "application/pdf");
        file.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = "letter.pdf" };

        var posted = await host.PostUploadAsync(token, id, file, "?userId=person");

        Assert.Equal(200, posted.Status);
        var message = (await host.HistoryAsync(token, id)).Body.GetProperty("activities")[1];
        Assert.Equal("person", message.GetProperty("from").GetProperty("id").GetString());
        Assert.Equal("letter.pdf", message.GetProperty("attachments")[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_file_is_gone_after_a_day()
    {
        var (id, token, _) = await host.BeginAsync();
        await host.PostUploadAsync(token, id, Part([1], "image/png"), "?userId=person");
        var url = (await host.HistoryAsync(token, id)).Body.GetProperty("activities")[1].GetProperty("attachments")[0].GetProperty("contentUrl").GetString()!;

        Assert.Equal(200, (int)(await host.Client.GetAsync(url)).StatusCode);
        host.Clock.Shift = TimeSpan.FromHours(24);

        Assert.Equal(404, (int)(await host.Client.GetAsync(url)).StatusCode);
    }

    [Fact]
    public async Task What_is_no_upload_is_refused_and_not_kept()
    {
        var (id, token, _) = await host.BeginAsync();
        var noFile = Form("""{"type":"message","from":{"id":"p"}}""");
        var badActivity = Form("""{"type":""");
        badActivity.Add(Part([1], "image/png"), "file", "a.png");
        var update = Form("""{"type":"conversationUpdate","from":{"id":"p"}}""");
        update.Add(Part([1], "image/png"), "file", "a.png");
        var broken = Part(Encoding.ASCII.GetBytes("--x\r\nContent-Disposition: form-data"), "multipart/form-data");
        broken.Headers.ContentType!.Parameters.Add(new NameValueHeaderValue("boundary", "x"));

        Assert.Equal((400, "BadArgument"), Brief(await host.PostUploadAsync(token, id, noFile)));
        Assert.Equal((400, "BadSyntax"), Brief(await host.PostUploadAsync(token, id, badActivity)));
        Assert.Equal((400, "ActivityTypeNotAllowed"), Brief(await host.PostUploadAsync(token, id, update)));
        Assert.Equal((400, "BadSyntax"), Brief(await host.PostUploadAsync(token, id, broken)));
        Assert.Equal((400, "BadSyntax"), Brief(await host.PostUploadAsync(token, id, Part([1], "multipart/form-data"))));
        Assert.Equal((400, "MissingProperty"), Brief(await host.PostUploadAsync(token, id, Part([1], "image/png"))));
        Assert.Equal((413, "MessageSizeTooBig"), Brief(await host.PostUploadAsync(token, id, Part(new byte[100_001], "image/png"), "?userId=p")));
        Assert.Equal(404, (await host.SendAsync(HttpMethod.Get, "attachments/..%2f..%2fdirectline.key")).Status);
        Assert.Single((await host.HistoryAsync(token, id)).Body.GetProperty("activities").EnumerateArray());
    }

    private static MultipartFormDataContent Form(string activity)
    {
        var part = new StringContent(activity);
        part.Headers.ContentType = new MediaTypeHeaderValue("application/vnd.microsoft.activity");
        return new MultipartFormDataContent { { part, "activity", "blob" } };
    }

    private static ByteArrayContent Part(byte[] content, string type)
    {
        var part = new ByteArrayContent(content);
        part.Headers.ContentType = new MediaTypeHeaderValue(type);
        return part;
    }
}
