using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Operating.Health;

/// <summary>
/// Ready is a site that has a generation open, has checked it or the one before it, and can read from it now.
/// </summary>
internal sealed class GenerationHealth(CurrentArchive archive, CheckedGeneration sound, IHostApplicationLifetime lifetime) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            return HealthCheckResult.Unhealthy("It is about to end.");
        }

        using var lease = archive.TryLease();
        if (lease is null)
        {
            return HealthCheckResult.Unhealthy("There is no generation yet.");
        }

        return await sound.FindAsync(lease.Generation) switch
        {
            null when sound.FollowsSound && Reads(lease) => HealthCheckResult.Healthy($"Release {lease.Generation.Release} is served, and is being checked."),
            null => HealthCheckResult.Unhealthy($"Release {lease.Generation.Release} is being checked."),
            false => HealthCheckResult.Unhealthy($"Release {lease.Generation.Release} is damaged."),
            true => Reads(lease)
                ? HealthCheckResult.Healthy($"Release {lease.Generation.Release} is served.")
                : HealthCheckResult.Unhealthy($"Release {lease.Generation.Release} cannot be read."),
        };
    }

    private static bool Reads(ArchiveLease lease)
    {
        try
        {
            using var rows = lease.OpenContext();
            return rows.Sources.AsNoTracking().Select(source => source.Id).Take(1).ToList() is not null;
        }
        catch (Exception exception) when (exception is DbException or IOException or InvalidOperationException)
        {
            return false;
        }
    }
}
