using Microsoft.AspNetCore.Mvc.Testing;
using QatarUsDialogue.Tests.Ingestion;

namespace QatarUsDialogue.Tests.Store.Engines;

/// <summary>The same seeds served twice: from files, and from a server.</summary>
public sealed class TwoSites : IDisposable
{
    private readonly TemporarySeeds seeds = new();
    private readonly WebApplicationFactory<Program> files;
    private readonly WebApplicationFactory<Program> server;

    public TwoSites()
    {
        files = Site();
        server = Site(
            ("Archive:Store", "Postgres"), ("Archive:Connection", PostgresServer.ConnectionOf(seeds.Data)), ("Archive:Data", seeds.Data + "-server"));
        Files = Client(files);
        Server = Client(server);
    }

    public HttpClient Files { get; }

    public HttpClient Server { get; }

    public IServiceProvider Services => server.Services;

    public void Dispose()
    {
        files.Dispose();
        server.Dispose();
        seeds.Dispose();
    }

    private WebApplicationFactory<Program> Site(params (string Name, string Value)[] settings) =>
        new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseSetting("Archive:Seeds", seeds.Seeds).UseSetting("Archive:Data", seeds.Data).UseSetting("Archive:Address", "https://archive.example");
            host.UseSetting("Archive:Limits:PerSecond", "0");
            foreach (var (name, value) in settings)
            {
                host.UseSetting(name, value);
            }
        });

    private static HttpClient Client(WebApplicationFactory<Program> site)
    {
        var client = site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
        FirstBuild.Await(client);
        return client;
    }
}
