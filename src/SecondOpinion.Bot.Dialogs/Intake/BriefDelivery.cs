using System.Security.Cryptography;
using System.Text;
using SecondOpinion.Bot.Dialogs.Citing;
using SecondOpinion.Bot.Dialogs.Phrasing;
using SecondOpinion.Bot.Dialogs.Privacy;
using SecondOpinion.Bot.Domain.Guide;
using SecondOpinion.Bot.Domain.Situation;
using SecondOpinion.Bot.Protocol.State;
using SecondOpinion.Bot.Protocol.Turns;

namespace SecondOpinion.Bot.Dialogs.Intake;

/// <summary>
/// Makes the brief of the answers given so far, shows it in the chat, and keeps it for its page under an unguessable token.
/// Only a hash of the token is stored; a new brief takes the old one's page away.
/// </summary>
public sealed class BriefDelivery
{
    private readonly BriefWriter _writer;
    private readonly BriefMessages _messages;
    private readonly IStatePropertyAccessor<IntakeState> _states;
    private readonly TimeProvider _time;
    private readonly Func<string> _newToken;
    private readonly TimeSpan _lifetime;

    /// <param name="newToken">Gives tokens of at least 128 random bits that are fit for an address.</param>
    /// <param name="lifetime">How long a page can be opened.</param>
    public BriefDelivery(
        InterviewFlow flow, GuideBook guide, SignalReader signals, PhraseBook phrases, PhraseBook languages, PublicAddress address,
        IStatePropertyAccessor<IntakeState> states, TimeProvider time, Func<string> newToken, TimeSpan lifetime)
    {
        (_states, _time, _newToken, _lifetime) = (states, time, newToken, lifetime);
        _writer = new BriefWriter(flow, guide, new BriefComposer(signals), phrases, new AnswerText(phrases), languages);
        _messages = new BriefMessages(guide, phrases, address);
    }

    /// <summary>The document that keeps the brief of a token.</summary>
    public static string Key(string token) => "briefs/" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    public async Task SendAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var state = await _states.GetAsync(context, () => new IntakeState(), cancellationToken);
        if (state.BriefToken is { } old)
            await context.TurnState.Get<IStorage>()!.DeleteAsync([Key(old)], cancellationToken);
        var token = state.BriefToken = _newToken();
        var now = _time.GetUtcNow();
        var language = TurnLanguage.Of(context);
        var brief = _writer.Write(state, context.Activity.Conversation!.Id!, language, now, now + _lifetime);
        await ConversationDocuments.WriteAsync(context, Key(token), brief, cancellationToken);
        context.TurnState.Set(brief);
        foreach (var message in _messages.Show(brief, token, language))
            await context.SendActivityAsync(message, cancellationToken);
    }
}
