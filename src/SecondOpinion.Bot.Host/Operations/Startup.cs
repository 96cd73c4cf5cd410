using SecondOpinion.Bot.Adapters.Content;
using SecondOpinion.Bot.Host.Composition;

namespace SecondOpinion.Bot.Host.Operations;

/// <summary>Starts the service, or says plainly why it cannot start.</summary>
internal static class Startup
{
    /// <returns>The exit code: 0 after a clean stop, 1 when the start was refused.</returns>
    public static async Task<int> RunAsync(string[] args, Action<WebApplicationBuilder> add, Action<WebApplication> map)
    {
        try
        {
            await using var app = Build(args, add, map);
            await app.RunAsync();
            return 0;
        }
        catch (StartupException refused)
        {
            return Refuse(refused.Message, refused.Faults);
        }
        catch (ContentException refused)
        {
            return Refuse("The content cannot be used:", refused.Faults);
        }
        catch (IOException refused) when (refused.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            return Refuse("The address is in use by another program. Choose another one with --urls.", []);
        }
    }

    internal static WebApplication Build(string[] args, Action<WebApplicationBuilder> add, Action<WebApplication> map)
    {
        var builder = WebApplication.CreateBuilder(args);
        add(builder);
        var app = builder.Build();
        map(app);
        return app;
    }

    private static int Refuse(string reason, IReadOnlyList<string> faults)
    {
        Console.Error.WriteLine(reason);
        foreach (var fault in faults)
            Console.Error.WriteLine("  " + fault);
        return 1;
    }
}
