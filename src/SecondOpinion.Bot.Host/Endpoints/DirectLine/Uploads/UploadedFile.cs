namespace SecondOpinion.Bot.Host.Endpoints.DirectLine.Uploads;

/// <summary>A file that a person sent, in memory: uploads are small and bounded as a whole.</summary>
internal sealed record UploadedFile(string Name, string ContentType, byte[] Content);
