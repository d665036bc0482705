using Microsoft.AspNetCore.Mvc.Testing;
using QatarUsDialogue.Tests.Ingestion;

namespace QatarUsDialogue.Tests.Store.Engines;

/// <summary>The same seeds served twice: from files, and from a server.</summary>
public sealed class TwoSites : IDisposable
{
    private readonly TemporarySeeds _seeds = new();
    private readonly WebApplicationFactory<Program> _files;
    private readonly WebApplicationFactory<Program> _server;

    public TwoSites()
    {
        _files = Site();
        _server = Site(
            ("Archive:Store", "Postgres"), ("Archive:Connection", PostgresServer.ConnectionOf(_seeds.Data)), ("Archive:Data", _seeds.Data + "-server"));
        Files = Client(_files);
        Server = Client(_server);
    }

    public HttpClient Files { get; }

    public HttpClient Server { get; }

    public IServiceProvider Services => _server.Services;

    public void Dispose()
    {
        _files.Dispose();
        _server.Dispose();
        _seeds.Dispose();
    }

    private WebApplicationFactory<Program> Site(params (string Name, string Value)[] settings) =>
        new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseSetting("Archive:Seeds", _seeds.Seeds).UseSetting("Archive:Data", _seeds.Data).UseSetting("Archive:Address", "https://archive.example");
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
