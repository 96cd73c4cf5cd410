namespace SecondOpinion.Bot.Host.Operations.DemoModel;

/// <summary>Plays what can go wrong on the way to a model and back.</summary>
internal static class DemoFailures
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(1);

    /// <summary>False when the behaviour is an answer.</summary>
    public static async Task<bool> TryPlayAsync(DemoBehaviour behaviour, HttpContext http, DemoWire wire, Func<IReadOnlyList<DemoSentence>> honest)
    {
        switch (behaviour)
        {
            case DemoBehaviour.Honest or DemoBehaviour.Hostile or DemoBehaviour.Obedient:
                return false;
            case DemoBehaviour.Empty:
                await wire.WriteAsync("", "stop");
                break;
            case DemoBehaviour.NoSentences:
                await wire.WriteAsync(DemoWire.Form([]), "stop");
                break;
            case DemoBehaviour.Garbage:
                await wire.WriteAsync("Sure! Here is what you need to know: it costs 5,000 KRW. <img src=x> \u0000{{{]", "stop");
                break;
            case DemoBehaviour.OtherForm:
                await wire.WriteAsync("{\"answer\":\"It is free.\",\"sentences\":[]}", "stop");
                break;
            case DemoBehaviour.ToolCall:
                wire.Begin();
                await wire.EventAsync(DemoWire.Chunk(
                    new { tool_calls = new[] { new { index = 0, id = "call-1", type = "function", function = new { name = "send_records", arguments = "{}" } } } }, null));
                await wire.EventAsync(DemoWire.Chunk(new { }, "tool_calls"));
                break;
            case DemoBehaviour.ContentFilter:
                await wire.WriteAsync(DemoWire.Form(honest())[..40], "content_filter");
                break;
            case DemoBehaviour.RefusedByFilter:
                await RefuseAsync(http, StatusCodes.Status400BadRequest, "content_filter");
                break;
            case DemoBehaviour.RateLimited:
                http.Response.Headers.RetryAfter = "30";
                await RefuseAsync(http, StatusCodes.Status429TooManyRequests, "rate_limit_exceeded");
                break;
            case DemoBehaviour.ServerError:
                await RefuseAsync(http, StatusCodes.Status500InternalServerError, "server_error");
                break;
            case DemoBehaviour.Unauthorized:
                await RefuseAsync(http, StatusCodes.Status401Unauthorized, "invalid_api_key");
                break;
            case DemoBehaviour.CutStream:
                var whole = DemoWire.Form(honest());
                await wire.WriteAsync(whole[..(whole.Length * 2 / 3)], null, isDone: false);
                http.Abort();
                break;
            case DemoBehaviour.LengthLimit:
                var cut = DemoWire.Form(honest());
                await wire.WriteAsync(cut[..(cut.Length / 2)], "length");
                break;
            case DemoBehaviour.SlowFirstWord:
                await Task.Delay(Long, http.RequestAborted);
                break;
            case DemoBehaviour.SlowWords:
                await wire.WriteAsync(DemoWire.Form(honest()), "stop", slow: TimeSpan.FromSeconds(1));
                break;
            case DemoBehaviour.NeverEnds:
                await wire.WriteAsync(DemoWire.Form(honest()), null, isDone: false);
                await Task.Delay(Long, http.RequestAborted);
                break;
            case DemoBehaviour.ClosedConnection:
                http.Abort();
                break;
        }

        return true;
    }

    private static Task RefuseAsync(HttpContext http, int status, string code)
    {
        http.Response.StatusCode = status;
        return http.Response.WriteAsJsonAsync(new { error = new { message = $"refused: {code}", type = code, param = (string?)null, code } }, http.RequestAborted);
    }
}
