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

    private MeterProvider? _provider;
    private WebApplication? _app;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        _ = figures;
        _provider = Sdk.CreateMeterProviderBuilder().AddMeter(Meters).AddPrometheusExporter().Build();
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls(options.Metrics);
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
        _app = builder.Build();
        _app.UseOpenTelemetryPrometheusScrapingEndpoint(_provider, null, "/metrics", null, null);
        _app.Run(context =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        });
        await _app.StartAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => _app?.StopAsync(cancellationToken) ?? Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        _provider?.Dispose();
    }
}
