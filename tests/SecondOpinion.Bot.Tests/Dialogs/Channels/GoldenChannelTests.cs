using SecondOpinion.Bot.Tests.Adapters.Content.Guide;
using Xunit;

namespace SecondOpinion.Bot.Tests.Dialogs.Channels;

/// <summary>
/// The same conversation as Web Chat, Teams and a plain-text channel are sent it, message by message. After a wanted change: run with
/// UPDATE_GOLDEN=1 and read the difference.
/// </summary>
[Collection("golden channels")]
public sealed class GoldenChannelTests
{
    private static readonly string Folder = Path.Combine(RealGuide.Root, "tests", "SecondOpinion.Bot.Tests", "Dialogs", "Channels", "Golden");

    [Theory]
    [InlineData("webchat")]
    [InlineData("msteams")]
    [InlineData("sms")]
    public async Task Each_channel_is_sent_what_its_golden_file_says(string channel)
    {
        var shown = (await RenderedConversation.FrozenAsync()).On(channel);
        var file = Path.Combine(Folder, channel + ".txt");
        if (RenderedConversation.IsUpdate)
            await File.WriteAllTextAsync(file, shown);

        Assert.Equal(await File.ReadAllTextAsync(file), shown);
    }
}
