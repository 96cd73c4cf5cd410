using System.Text;
using Xunit;
using static SecondOpinion.Bot.Tests.Host.Endpoints.DirectLine.ConversationContractTests;

namespace SecondOpinion.Bot.Tests.Host.Endpoints.DirectLine;

public sealed class DevelopmentTests
{
    [Fact]
    public async Task Without_a_secret_this_machine_and_our_own_pages_get_tokens()
    {
        await using var host = await DirectLineHost.StartAsync(secret: "");

        Assert.Equal(200, (await host.SendAsync(HttpMethod.Post, "tokens/generate")).Status);
        Assert.Equal(200, (await host.SendAsync(HttpMethod.Post, "tokens/generate", origin: host.Address)).Status);
        Assert.Equal(200, (await host.SendAsync(HttpMethod.Post, "tokens/generate", origin: "http://localhost:5173")).Status);
        Assert.Equal(201, (await host.SendAsync(HttpMethod.Post, "conversations")).Status);
    }

    [Fact]
    public async Task Without_a_secret_nobody_else_gets_tokens()
    {
        await using var host = await DirectLineHost.StartAsync(secret: "");
        using var proxied = new HttpRequestMessage(HttpMethod.Post, "tokens/generate");
        proxied.Headers.Add("X-Forwarded-For", "203.0.113.7");

        Assert.Equal((403, "OriginNotAllowed"), Brief(await host.SendAsync(HttpMethod.Post, "tokens/generate", origin: "https://evil.test")));
        Assert.Equal((403, "OriginNotAllowed"), Brief(await host.SendAsync(HttpMethod.Post, "tokens/generate", origin: "null")));
        Assert.Equal((401, "Unauthorized"), Brief(await host.SendAsync(proxied)));
        Assert.Equal((401, "Unauthorized"), Brief(await host.SendAsync(HttpMethod.Post, "tokens/generate", bearer: "anything")));
        Assert.Equal((401, "Unauthorized"), Brief(await host.SendAsync(HttpMethod.Get, "conversations/any/activities")));
    }

    [Fact]
    public async Task With_a_secret_this_machine_gets_no_token_without_it()
    {
        await using var host = await DirectLineHost.StartAsync();

        Assert.Equal((401, "Unauthorized"), Brief(await host.SendAsync(HttpMethod.Post, "tokens/generate")));
        Assert.Equal((401, "Unauthorized"), Brief(await host.SendAsync(HttpMethod.Post, "conversations")));
    }

    [Fact]
    public async Task Tokens_survive_a_restart_and_the_key_is_its_owners_alone()
    {
        var data = Directory.CreateTempSubdirectory("directline-").FullName;
        var store = new SecondOpinion.Bot.Protocol.State.MemoryTurnStore();
        try
        {
            string token, id;
            await using (var before = await DirectLineHost.StartAsync(data: data, store: store))
            {
                (id, token, _) = await before.BeginAsync();
            }
            await using var after = await DirectLineHost.StartAsync(data: data, store: store);

            Assert.Equal([EchoBot.Greeting], (await after.HistoryAsync(token, id)).Body.Texts());
            if (!OperatingSystem.IsWindows())
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(data, "directline.key")));
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    [Fact]
    public async Task A_damaged_key_stops_the_start()
    {
        var data = Directory.CreateTempSubdirectory("directline-").FullName;
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(data, "directline.key"), Encoding.ASCII.GetBytes("short"));

            await Assert.ThrowsAsync<InvalidDataException>(() => DirectLineHost.StartAsync(data: data));
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }
}
