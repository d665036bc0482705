using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using QatarUsDialogue.Web.Requests.Limits;

namespace QatarUsDialogue.Web.Requests;

/// <summary>What stands between the network and the pages: limits of connections and requests, and the word of proxies.</summary>
public static class ArchiveServer
{
    // What is longer than HeadLimits and shorter than this is refused in words; what is longer than this, by a status alone.
    private const int Patience = 4;
    private static readonly TimeSpan IdleConnection = TimeSpan.FromMinutes(1);
    private static readonly MinDataRate SlowestLine = new(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(5));

    public static void UseArchiveServer(this IWebHostBuilder host, ArchiveOptions options) => host.UseKestrelHttpsConfiguration().ConfigureKestrel(server =>
    {
        server.AddServerHeader = false;
        server.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(options.Limits.HeadSeconds);
        server.Limits.KeepAliveTimeout = IdleConnection;
        server.Limits.MaxRequestLineSize = Patience * HeadLimits.LongestAddress;
        server.Limits.MaxRequestHeadersTotalSize = Patience * HeadLimits.LongestHeaders;
        server.Limits.MaxRequestHeaderCount = Patience * HeadLimits.MostHeaders;
        server.Limits.MaxRequestBodySize = ReadingOnly.LongestForm;
        server.Limits.MinRequestBodyDataRate = SlowestLine;
        server.Limits.MinResponseDataRate = SlowestLine;
        server.Limits.MaxConcurrentConnections = options.Limits.Connections;
        var crowd = new ConnectionCrowd(options.Limits.ConnectionsPerAddress, Proxies.Of(options.Proxies));
        server.ConfigureEndpointDefaults(endpoint => endpoint.Use(crowd.Before));
    });

    public static IServiceCollection AddRequestLimits(this IServiceCollection services)
    {
        services.AddSingleton(provider => provider.GetRequiredService<ArchiveOptions>().Limits);
        services.AddSingleton(provider => Seats(provider.GetRequiredService<RequestLimits>(), provider.GetRequiredService<TimeProvider>()));
        // Which hosts: AllowedHosts, in the settings. A request that names none is of no reader.
        services.Configure<HostFilteringOptions>(options => options.AllowEmptyHosts = false);
        services.AddRateLimiter(_ => { });
        services.AddOptions<Microsoft.AspNetCore.RateLimiting.RateLimiterOptions>().Configure<RequestLimits>(AddressLimits.Apply);
        services.AddRequestTimeouts();
        services.AddOptions<Microsoft.AspNetCore.Http.Timeouts.RequestTimeoutOptions>()
            .Configure<RequestLimits>((options, limits) => AnswerTime.Apply(options, limits.AnswerSeconds));
        return services;
    }

    /// <summary>Before anything else: who asks, and from which scheme.</summary>
    public static IApplicationBuilder UseProxyHeaders(this WebApplication app) =>
        app.UseProxyHeaders(Proxies.Of(app.Services.GetRequiredService<ArchiveOptions>().Proxies));

    /// <summary>After routing and the memory of finished pages, before the work: what may be asked, and how many at once.</summary>
    public static IApplicationBuilder UseRequestGate(this IApplicationBuilder app) => app
        .UseMiddleware<ReadingOnly>()
        // The page of an error needs no archive, and comes when a request has waited already.
        .UseWhen(context => !ErrorPage.IsShown(context), work => work
            .UseAnswerTime()
            .UseMiddleware<FirstGeneration>()
            .UseMiddleware<Seating>());

    private static FairSeats Seats(RequestLimits limits, TimeProvider time) => new(limits.SeatCount, limits.Waiting, time);
}
