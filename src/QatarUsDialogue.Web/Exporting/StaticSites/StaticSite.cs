using QatarUsDialogue.Web.Commands;
using QatarUsDialogue.Web.Ingestion;
using QatarUsDialogue.Web.Operating;
using QatarUsDialogue.Web.Rendering;
using QatarUsDialogue.Web.Requests;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Exporting.StaticSites;

/// <summary>The site as files. It is asked of the site itself, which is started for that on an address nobody else knows.</summary>
internal static class StaticSite
{
    /// <summary>Where no address is set: a name that leads every reader to their own machine.</summary>
    public const string NoAddress = "http://localhost";

    private const string Archive = ArchiveOptions.Section;

    // It builds nothing while it is asked, answers as fast as it can and takes the time it needs, and keeps no answer, since each is
    // asked for once.
    private static readonly string[] ForOneReader =
    [
        "--urls=http://127.0.0.1:0",
        "--AllowedHosts=*",
        $"--{Archive}:{nameof(ArchiveOptions.Builds)}=false",
        $"--{Archive}:{nameof(ArchiveOptions.KeptMegabytes)}=0",
        $"--{Archive}:{nameof(ArchiveOptions.Metrics)}=",
        $"--{Archive}:{nameof(ArchiveOptions.Limits)}:{nameof(ArchiveOptions.Limits.PerSecond)}=0",
        $"--{Archive}:{nameof(ArchiveOptions.Limits)}:{nameof(ArchiveOptions.Limits.AnswerSeconds)}=3600",
        "--Serilog:MinimumLevel:Override:Microsoft.Hosting.Lifetime=Warning",
    ];

    /// <returns>The release, how many files it has become, and the address that its pages name.</returns>
    public static async Task<(string Release, int Files, string Address)> ExportAsync(
        string[] settings, FreshFolder folder, Action<string> step, CancellationToken cancellation)
    {
        var address = CommandSettings.Options(settings).Address is { Length: > 0 } set ? set : NoAddress;
        await using var app = Build([.. settings, .. ForOneReader, $"--{Archive}:{nameof(ArchiveOptions.Address)}={address}"]);
        await app.Services.GetRequiredService<ArchiveBuilder>().BuildAsync(step, cancellation);
        await app.StartAsync(cancellation);
        using var pages = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false })
        {
            BaseAddress = new(app.Urls.First()),
            Timeout = Timeout.InfiniteTimeSpan,
        };
        using var lease = app.Services.GetRequiredService<CurrentArchive>().TryLease() ?? throw new IOException("There is no generation to export.");
        await using var archive = lease.OpenContext();
        var writer = new StaticSiteWriter(pages, address, folder);
        await writer.WriteAsync(StaticStarts.Of(app.Services.GetRequiredService<EndpointDataSource>(), new(lease.Generation, archive)), step, cancellation);
        await app.StopAsync(cancellation);
        return (lease.Generation.Release, writer.Written, address);
    }

    private static WebApplication Build(string[] settings)
    {
        var builder = WebApplication.CreateBuilder(ServeCommand.OptionsFor(settings));
        var options = ArchiveOptions.From(builder.Configuration);
        builder.Services.AddSingleton(new SiteForm(IsStatic: true));
        builder.Services.AddArchiveLog(builder.Configuration);
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.UseArchiveServer(options);
        builder.Services.AddArchiveStore(options);
        builder.Services.AddIngestion(options);
        builder.Services.AddRequestLimits();
        builder.Services.AddOperating(options);
        builder.Services.AddArchiveSite();
        var app = builder.Build();
        app.UseArchiveSite();
        app.UseRequestGate();
        return app;
    }
}
