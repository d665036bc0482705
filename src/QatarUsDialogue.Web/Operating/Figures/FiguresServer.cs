using OpenTelemetry;
using OpenTelemetry.Metrics;

namespace QatarUsDialogue.Web.Operating.Figures;

/// <summary>
/// Serves <c>/metrics</c> for Prometheus on an address of its own. The site itself has no such path: what readers reach and
/// what the operator reaches are two doors.
/// </summary>
internal sealed class FiguresServer(ArchiveOptions options, ArchiveFigures figures) : IHostedService, IAsyncDisposable
{
    private static readonly string[] Meters =
    [
        "Microsoft.AspNetCore.Hosting",
        "Microsoft.AspNetCore.Server.Kestrel",
        "Microsoft.AspNetCore.RateLimiting",
        "Microsoft.AspNetCore.Diagnostics",
        "System.Runtime",
        ArchiveFigures.MeterName,
    ];

    private MeterProvider? provider;
    private WebApplication? app;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        _ = figures;
        provider = Sdk.CreateMeterProviderBuilder().AddMeter(Meters).AddPrometheusExporter().Build();
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls(options.Metrics);
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
        app = builder.Build();
        app.UseOpenTelemetryPrometheusScrapingEndpoint(provider, null, "/metrics", null, null);
        app.Run(context =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        });
        await app.StartAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => app?.StopAsync(cancellationToken) ?? Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
        {
            await app.DisposeAsync();
        }

        provider?.Dispose();
    }
}
