using SecondOpinion.Bot.Host.Operations;
using SecondOpinion.Bot.Protocol.Jobs;
using SecondOpinion.Bot.Protocol.State;

namespace SecondOpinion.Bot.Host.Composition;

/// <summary>What turns leave behind is done by the registered <see cref="IJobHandler"/>s.</summary>
internal static class JobRegistration
{
    public static void AddJobs(this IServiceCollection services)
    {
        services.AddSingleton(provider => new JobRunner(provider.GetRequiredService<ITurnStore>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IJobSignal>(provider => provider.GetRequiredService<JobRunner>());
        services.AddHostedService<JobService>();
    }
}
