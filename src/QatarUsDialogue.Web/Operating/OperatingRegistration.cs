using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using QatarUsDialogue.Web.Operating.Figures;
using QatarUsDialogue.Web.Operating.Health;

namespace QatarUsDialogue.Web.Operating;

/// <summary>What the person who runs the site needs: whether it lives, whether it is ready, and figures.</summary>
public static class OperatingRegistration
{
    public const string Health = "/health";
    private const string Ready = "ready";

    public static IServiceCollection AddOperating(this IServiceCollection services, ArchiveOptions options)
    {
        services.AddHealthChecks().AddCheck<GenerationHealth>("generation", tags: [Ready]);
        services.AddSingleton<CheckedGeneration>();
        services.AddSingleton<ArchiveFigures>();
        if (options.DrainSeconds > 0)
        {
            services.AddHostedService<Drain>();
        }

        return options.Metrics.Length > 0 ? services.AddHostedService<FiguresServer>() : services;
    }

    /// <summary><c>/health/live</c>: the program answers. <c>/health/ready</c>: it has a sound generation and is not about to end.</summary>
    public static IApplicationBuilder UseHealth(this IApplicationBuilder app) => app
        .UseHealthChecks($"{Health}/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = HealthText.WriteAsync })
        .UseHealthChecks($"{Health}/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready), ResponseWriter = HealthText.WriteAsync });
}
