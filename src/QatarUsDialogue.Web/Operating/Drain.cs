namespace QatarUsDialogue.Web.Operating;

/// <summary>
/// Between the order to end and the end: <c>/health/ready</c> says no already, and everything else is still answered, so
/// that a balancer has time to look and to send nobody here any more.
/// </summary>
internal sealed class Drain(IHostApplicationLifetime lifetime, ArchiveOptions options) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        // The host closes its doors when this has returned.
        lifetime.ApplicationStopping.Register(() => Thread.Sleep(TimeSpan.FromSeconds(options.DrainSeconds)));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
