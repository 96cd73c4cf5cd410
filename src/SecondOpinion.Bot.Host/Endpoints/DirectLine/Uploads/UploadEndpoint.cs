using SecondOpinion.Bot.Host.Endpoints.DirectLine.Access;
using SecondOpinion.Bot.Protocol.DirectLine;
using SecondOpinion.Bot.Protocol.DirectLine.Conversations;
using SecondOpinion.Bot.Protocol.Schema;

namespace SecondOpinion.Bot.Host.Endpoints.DirectLine.Uploads;

/// <summary>A message with files: they are kept, and the message goes its ordinary way with their addresses.</summary>
internal sealed class UploadEndpoint(
    DirectLineAccess access, OriginRules origins, DirectLinePosts posts, UploadStore store, DirectLineOptions options)
{
    public async Task<Refusal?> PostAsync(HttpContext context)
    {
        var caller = Callers.Identify(context.Request, access, origins);
        if (!caller.Succeeded)
            return caller.Refusal;
        var conversationId = ConversationEndpoints.ConversationOf(context);
        if (caller.Value.RefusalFor(conversationId) is { } notTheirs)
            return notTheirs;
        if (!options.Uploads)
            return Refusal.UploadsDisabled;
        var body = await UploadBody.ReadAsync(context.Request, options);
        if (!body.Succeeded)
            return body.Refusal;
        var activity = body.Value.Activity ?? new Activity { Type = ActivityTypes.Message };
        activity.From ??= new ChannelAccount { Id = context.Request.Query["userId"] };
        // Nothing is kept for a message that would not be taken.
        if (await posts.RefusalForAsync(caller.Value, conversationId, activity) is { } refusal)
            return refusal;
        activity.Attachments = await KeepAsync(context, activity.Attachments ?? [], body.Value.Files);
        var posted = await posts.PostAsync(caller.Value, conversationId, activity);
        if (!posted.Succeeded)
            return posted.Refusal;
        await context.Response.WriteAsJsonAsync(posted.Value, ProtocolJson.Plain.ResourceResponse, cancellationToken: context.RequestAborted);
        return null;
    }

    // A client announces its files as attachments without content; each is replaced by the file of its name.
    private async Task<IList<Attachment>> KeepAsync(HttpContext context, IList<Attachment> announced, IReadOnlyList<UploadedFile> files)
    {
        var attachments = announced.Where(attachment => attachment.ContentUrl is not null || attachment.Content is not null).ToList();
        foreach (var file in files)
        {
            var id = await store.SaveAsync(file, context.RequestAborted);
            var known = announced.FirstOrDefault(attachment => attachment.ContentUrl is null && attachment.Name == file.Name);
            attachments.Add((known ?? new Attachment { Name = file.Name }) with
            {
                ContentType = file.ContentType,
                ContentUrl = $"{context.Request.PublicAddress()}{context.Request.PathBase}{DirectLineEndpoints.Base}/attachments/{id}",
            });
        }
        return attachments;
    }
}
